import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { Bar, BarsPanel } from './figure';
import { listed, lowered } from './words';

/** How many of the largest categories are named with their figures. */
const named = 3;

/** The categories without a figure of the area's own, with the reasons. */
function describeMissing(bars: readonly Bar[]): string[] {
  const missing = bars.filter(({ cells }) => cells[0]?.value === null);
  const reasons = [...new Set(missing.map(({ cells }) => cells[0]?.symbol ?? null))];
  return reasons.map((reason) => {
    const those = missing.filter(({ cells }) => (cells[0]?.symbol ?? null) === reason);
    const labels = listed(those.map(({ label }) => label));
    const why = reason === null ? '' : `, ${symbolMeanings[reason]} ${bracketed(reason)}`;
    return `No figure for ${labels}${why}.`;
  });
}

/** The alt text of a bars chart: its largest categories, its smallest, and what is missing and why. */
export function describeBars(panel: Omit<BarsPanel, 'alt' | 'table'>): string {
  const { title, periodLabel, axisLabel, areas, bars } = panel;
  const [own, ...others] = areas;
  const known = bars.flatMap((bar) => {
    const value = bar.cells[0]?.value ?? null;
    return value === null ? [] : [{ bar, value }];
  });
  known.sort((a, b) => b.value - a.value);
  const write = ({ bar: { label, cells } }: (typeof known)[number]) => {
    const beside = others.map((area, index) => `${area.label} ${cells[index + 1]?.text ?? ''}`);
    const against = beside.length > 0 ? ` (${beside.join(', ')})` : '';
    return `${label} ${cells[0]?.text ?? ''}${against}`;
  };
  const last = known.at(-1);
  const largest = known.slice(0, named).map(write).join('; ');
  const smallest = last && known.length > named ? `; smallest ${write(last)}` : '';
  return [
    `Bar chart of ${bars.length} categories, ${title}, ${own.label}, ${axisLabel === '' ? '' : `${lowered(axisLabel)}, `}${lowered(periodLabel)}.`,
    ...(known.length > 0 ? [`Largest ${largest}${smallest}.`] : []),
    ...describeMissing(bars),
  ].join(' ');
}
