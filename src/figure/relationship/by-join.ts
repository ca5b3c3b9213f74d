import { measureOf } from '../../catalogue/measures/known';
import { joinWords } from '../../catalogue/relationships/join-words';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { RelationshipView } from '../../view/relationship-view';
import type { CompareAreas } from '../compare/compare-file';
import type { Table } from '../figure';
import { capitalised } from '../words';
import { betweenOf, type Told } from './between';
import { intervalText, signed } from './number-words';
import type { Pair, RelationshipFiles } from './pair';
import { pairsOf } from './pairs';
import type { NoFigure } from './panels';
import { relatedWords } from './related-words';
import { strengthName } from './strength-words';
import { withinOf, type ToldWithin } from './within';

type Found = { value: number; interval: { lower: number; upper: number } } | NoFigure;

function cell(found: Found): string {
  return 'reason' in found
    ? `–: ${found.reason}`
    : `${signed(found.value)} (${intervalText(found.interval)})`;
}

/** The pairs of one join of dates, and both comparisons of them. */
interface Compared {
  pairs: readonly Pair[];
  between: Told | NoFigure;
  within: ToldWithin | NoFigure;
}

/**
 * What both comparisons give by every way in which the dates can join, all other switches as they are:
 * the one finding that hangs on the join must not stand alone. `current`: those of the view's own join.
 */
export function byJoinTable(
  files: RelationshipFiles,
  areas: CompareAreas,
  relationship: Relationship,
  view: RelationshipView,
  current: Compared,
): Table {
  const [x, y] = [relatedWords(view.x), relatedWords(view.y)];
  const comparedBy = (join: RelationshipView['join']): Compared => {
    const switches = { ...view, join };
    const { pairs } = pairsOf(files, areas, relationship, switches);
    const between = betweenOf(pairs, relationship, switches);
    return { pairs, between, within: withinOf(pairs, relationship, switches) };
  };
  const rows = relationship.joins.map(({ id, yearsBefore }, index) => {
    const { pairs, between, within } = id === view.join ? current : comparedBy(id);
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
