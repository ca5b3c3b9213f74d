import type { Period } from '../../vocabulary/period';
import { bracketed, symbolMeanings, symbols } from '../../vocabulary/symbol';
import { breakNotes, jointNotes, neighboursNote, noughtNotes, symbolNotes } from '../area-notes';
import { changeNotes, type NotedArea } from '../change-notes';
import type { Series } from '../figure';
import type { FigureData } from '../figure-data';
import { lowered } from '../words';
import type { EmbedFile } from './embed-file';

function noted({ area }: EmbedFile): NotedArea {
  return { ...area, area };
}

/** The area of a line: its key is its measure, a colon, and the area. */
function areaOf({ key, measure }: Series): string {
  return key.slice(measure.length + 1);
}

/**
 * Everything that must be said beneath an embed, each thing once: what is measured, then what its own
 * figures want said, those of the areas beside it, and what holds for the measure.
 */
export function embedNotes(
  file: EmbedFile,
  beside: readonly EmbedFile[],
  series: readonly Series[],
  data: FigureData,
  said: readonly string[],
): string[] {
  const { measure } = file;
  const own = noted(file);
  const part = { label: lowered(measure.label), measures: [measure.id], together: false };
  const areas = series.map(areaOf);
  const periods = new Set<Period>(series.flatMap(({ points }) => points.map((p) => p.period)));
  const all = [file, ...beside];
  const notes = all.flatMap((one) =>
    one.notes.flatMap(({ area, period, text }) =>
      areas.includes(area) && (period === null || periods.has(period)) ? [text] : [],
    ),
  );
  const lines = [
    measure.definition,
    ...said,
    ...breakNotes([measure.id], data),
    ...symbolNotes([part], own, data),
    ...noughtNotes([measure.id], own, data),
    ...all.flatMap((one) => jointNotes([measure.id], noted(one), data)),
    ...all.flatMap((one) => changeNotes(noted(one), measure.period)),
    ...notes,
    ...measure.footnotes,
    ...(areas.includes('neighbours') ? [neighboursNote([measure.id], own, data) ?? []] : []),
  ].flat();
  return [...new Set(lines)];
}

/** The symbols among the figures that are shown, each with its meaning. */
export function embedSymbols(series: readonly Series[], periods: readonly Period[]): string[] {
  const shown = series.map(({ points }) => points.filter(({ period }) => periods.includes(period)));
  const found = new Set(shown.flatMap((points) => points.flatMap(({ symbol }) => symbol ?? [])));
  return [
    ...symbols
      .filter((one) => found.has(one))
      .map((one) => `${bracketed(one)} ${symbolMeanings[one]}`),
    ...(shown.some((points) => points.length < periods.length) ? ['– no figure is published'] : []),
  ];
}
