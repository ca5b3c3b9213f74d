import { yearOf } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { LinesPanel, Mark, Point, ScatterPanel, Series } from './figure';
import { lowered, yearList } from './words';

type Known = Point & { value: number };

function known(points: readonly Point[]): Known[] {
  return points.filter((point): point is Known => point.value !== null);
}

/** What one line does: where it starts and ends, its extremes, and its gaps with their reasons. */
function describeSeries({ label, points }: Series): string {
  const values = known(points);
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last) return `${label}: no figures.`;
  const low = values.reduce((a, b) => (b.value < a.value ? b : a));
  const high = values.reduce((a, b) => (b.value > a.value ? b : a));
  const parts = [
    `${label}: ${first.text} in ${yearOf(first.period)}, ${last.text} in ${yearOf(last.period)}`,
  ];
  if (low !== first && low !== last) parts.push(`lowest ${low.text} in ${yearOf(low.period)}`);
  if (high !== first && high !== last) parts.push(`highest ${high.text} in ${yearOf(high.period)}`);
  const gaps = points.filter((point) => point.value === null);
  const reasons = [...new Set(gaps.flatMap((gap) => gap.symbol ?? []))].map((symbol) => {
    const years = gaps.filter((gap) => gap.symbol === symbol).map((gap) => yearOf(gap.period));
    return `no figure for ${yearList(years)}, ${symbolMeanings[symbol]} ${bracketed(symbol)}`;
  });
  return `${[...parts, ...reasons].join('; ')}.`;
}

/** What a small chart's own line does, under the small chart's title. */
export function describeSmall(title: string, own: Series): string {
  return describeSeries({ ...own, label: title });
}

/** How many events are marked; what they are is in the list under the chart, which is text already. */
function describeEvents({ events }: Pick<LinesPanel, 'events'>): string[] {
  if (events.length === 0) return [];
  const what = events.length === 1 ? 'One event is' : `${events.length} events are`;
  return [`${what} marked on the time axis and listed under the chart.`];
}

/** The alt text of a lines chart: what every line does, in a sentence each. */
export function describeLines(panel: Omit<LinesPanel, 'alt'>): string {
  return [
    `Line chart, ${panel.title}, ${lowered(panel.periodLabel)}.`,
    ...panel.series.map(describeSeries),
    ...describeEvents(panel),
  ].join(' ');
}

function range(values: readonly number[], axis: { suffix: string }): string {
  const write = (value: number) => `${value.toFixed(1)}${axis.suffix}`;
  return `${write(Math.min(...values))} to ${write(Math.max(...values))}`;
}

/** The alt text of a scatter: how far its marks reach, and the marks that it is about. */
export function describeScatter(panel: Omit<ScatterPanel, 'alt'>): string {
  const { marks, x, y } = panel;
  if (marks.length === 0) return `${panel.title}: no pair of figures to show.`;
  const about = (mark: Mark) => mark.role === 'focus';
  const focus = marks.filter(about).map((mark) => mark.text);
  const behind = panel.path ? marks.filter((mark) => !about(mark)) : [];
  const ends = behind.filter((_, at) => at === 0 || at === behind.length - 1);
  return [
    `Scatter chart, ${panel.title}: ${lowered(y.label)} against ${lowered(x.label)}.`,
    `${marks.length} points; ${lowered(x.label)} from ${range(
      marks.map((mark) => mark.x),
      x,
    )}, ${lowered(y.label)} from ${range(
      marks.map((mark) => mark.y),
      y,
    )}.`,
    ...(focus.length > 0 ? [`${focus.join('; ')}.`] : []),
    ...(ends.length > 0
      ? [`Behind it, from first to last: ${ends.map(({ text }) => text).join('; ')}.`]
      : []),
  ].join(' ');
}
