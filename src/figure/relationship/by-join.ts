import { measureOf } from '../../catalogue/measures/known';
import { joinWords } from '../../catalogue/relationships/join-words';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { RelationshipView } from '../../view/relationship-view';
import type { CompareAreas } from '../compare/compare-file';
import type { Table } from '../figure';
import { capitalised } from '../words';
import { betweenOf } from './between';
import { intervalText, signed } from './number-words';
import type { RelationshipFiles } from './pair';
import { pairsOf } from './pairs';
import type { NoFigure } from './panels';
import { relatedWords } from './related-words';
import { strengthName } from './strength-words';
import { withinOf } from './within';

type Found = { value: number; interval: { lower: number; upper: number } } | NoFigure;

function cell(found: Found): string {
  return 'reason' in found
    ? `–: ${found.reason}`
    : `${signed(found.value)} (${intervalText(found.interval)})`;
}

/**
 * What both comparisons give by every way in which the dates can join, all other switches as they are:
 * the one finding that hangs on the join must not stand alone.
 */
export function byJoinTable(
  files: RelationshipFiles,
  areas: CompareAreas,
  relationship: Relationship,
  view: RelationshipView,
): Table {
  const [x, y] = [relatedWords(view.x), relatedWords(view.y)];
  const rows = relationship.joins.map(({ id, yearsBefore }, index) => {
    const switches = { ...view, join: id };
    const { pairs } = pairsOf(files, areas, relationship, switches);
    const between = betweenOf(pairs, relationship, switches);
    const within = withinOf(pairs, relationship, switches);
    return [
      capitalised(joinWords(measureOf(view.x).period, yearsBefore)) +
        (index === 0 ? ' (default)' : ''),
      cell('reason' in between ? between : { ...between, value: between.r }),
      cell('reason' in within ? within : { ...within, value: within.slope }),
      String(pairs.length),
    ];
  });
  return {
    caption: `The same by each date of ${x.topic}, with 95% intervals`,
    columns: [
      { key: 'join', label: `Date of ${x.topic}`, numeric: false },
      { key: 'between', label: `Between authorities, ${strengthName(view)}`, numeric: true },
      {
        key: 'within',
        label: `Within authorities, ${y.points} ${x.forStep}`,
        numeric: true,
      },
      { key: 'pairs', label: 'Pairs', numeric: true },
    ],
    rows,
  };
}
