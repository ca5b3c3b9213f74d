import type { Measure } from '../catalogue/measures/measure';
import { yearOf } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { Story } from './continuity-file';
import type { LinesPanel } from './figure';
import type { Note } from './facts';
import { listed, yearList } from './words';

const sizeCaution =
  'A count depends on how many children live in an area. A successor’s is not comparable with its predecessor’s: that an area is smaller or larger is no fall or rise.';

/** Every symbol in the lines: its meaning, then whose and for which years. */
function symbolNotes({ series }: LinesPanel): string[] {
  const own = series.filter(({ role }) => role !== 'background');
  const symbols = new Set(own.flatMap(({ points }) => points.flatMap((p) => p.symbol ?? [])));
  return [...symbols].map((symbol) => {
    const byYears = new Map<string, string[]>();
    for (const { label, points } of own) {
      const years = points.filter((p) => p.symbol === symbol).map((p) => yearOf(p.period));
      if (years.length === 0) continue;
      const key = yearList(years);
      byYears.set(key, [...(byYears.get(key) ?? []), label]);
    }
    const whose = [...byYears].map(([years, labels]) => `${listed(labels)}, ${years}`).join('; ');
    return `${bracketed(symbol)} ${symbolMeanings[symbol]}: ${whose}. A missing figure is a gap in the line, never nought.`;
  });
}

/** A rate has no denominator where nobody has estimated how many children lived in a former area. */
function populationNote(measure: Measure, story: Story, { series }: LinesPanel): string[] {
  const ended = new Set(
    story.areas.flatMap(({ code, lastYear }) => (lastYear === null ? [] : `${measure.id}:${code}`)),
  );
  const lacking = series.filter(
    ({ key, points }) => ended.has(key) && points.some(({ symbol }) => symbol === 'x'),
  );
  const years = lacking.flatMap(({ points }) =>
    points.flatMap(({ period, symbol }) => (symbol === 'x' ? yearOf(period) : [])),
  );
  if (measure.unit.kind !== 'rate' || !('denominator' in measure.formula)) return [];
  if (measure.formula.denominator.period !== 'mid-year' || lacking.length === 0) return [];
  return [
    `No rates of ${listed(lacking.map(({ label }) => label))} for ${yearList(years)}: the published file of population estimates has [x] for those areas, and so have the DfE’s own rates. Shares and counts are published.`,
  ];
}

/** What must be said under a continuity chart, each thing once. */
export function continuityNotes(
  measure: Measure,
  story: Story,
  panel: LinesPanel,
  notes: readonly Note[],
): string[] {
  const drawn = new Set(panel.series.map(({ key }) => key.slice(measure.id.length + 1)));
  return [
    ...(measure.sized ? [sizeCaution] : []),
    ...symbolNotes(panel),
    ...populationNote(measure, story, panel),
    ...panel.breaks.map(({ reason }) => reason),
    ...notes
      .filter((note) => note.measure === measure.id && drawn.has(note.area))
      .map(({ text }) => text),
    ...measure.footnotes,
    'In the table – stands where an authority was not there yet, or no more, or where nothing was published.',
  ];
}
