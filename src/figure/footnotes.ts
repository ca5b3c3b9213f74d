import { measureOf } from '../catalogue/measures/known';
import { relationshipOf } from '../catalogue/relationships';
import type { ThemePanel } from '../catalogue/themes/panel';
import type { Theme } from '../catalogue/themes/theme';
import type { Comparator } from '../view/comparator';
import {
  breakNotes,
  fewNote,
  jointNotes,
  neighboursNote,
  noughtNotes,
  symbolNotes,
} from './area-notes';
import { changeNotes } from './change-notes';
import type { AreaFacts, Note } from './facts';
import type { FigureData } from './figure-data';
import { measuresOf, partsOf } from './theme-parts';

export { changeNotes } from './change-notes';

/**
 * Everything that must be said beneath a theme's figure, each thing once; first `said`, what its own
 * figures show.
 */
export function footnotesOf(
  theme: Theme,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
  said: readonly string[] = [],
): string[] {
  const measures = measuresOf(theme);
  const panels: readonly ThemePanel[] = theme.panels;
  const caveats = panels.flatMap((panel) => {
    if (panel.kind !== 'path' && panel.kind !== 'among') return [];
    const { join, caveats: said } = relationshipOf(panel.relationship);
    return [join, ...said];
  });
  const compared = panels.some(
    (panel) => panel.kind === 'bars' || (panel.kind === 'lines' && panel.compared),
  );
  const neighbours =
    compared && compare.includes('neighbours') ? neighboursNote(measures, facts, data) : null;
  // A bar shows one year, and a note on another would have nothing to stand beneath.
  const isDrawn = (note: Note) =>
    theme.page === 'overview' ||
    data.rows.some(
      (row) => row.measure === note.measure && row.area === note.area && row.period === note.period,
    );
  const notes = facts.notes
    .filter((note) => measures.includes(note.measure) && isDrawn(note))
    .map(({ text }) => text);
  const all = [
    ...said,
    ...(theme.page === 'in-depth' ? theme.notes : []),
    ...breakNotes(measures, data),
    ...symbolNotes(partsOf(theme), facts, data),
    ...noughtNotes(measures, facts, data),
    ...fewNote(facts, data),
    ...jointNotes(measures, facts, data),
    ...changeNotes(facts),
    ...notes,
    ...caveats,
    ...measures.flatMap((id) => measureOf(id).footnotes),
    ...(neighbours === null ? [] : [neighbours]),
  ];
  return [...new Set(all)];
}
