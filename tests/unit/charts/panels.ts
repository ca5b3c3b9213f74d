import type {
  Axis,
  LinesPanel,
  Mark,
  Point,
  ScatterPanel,
  Series,
  SeriesRole,
} from '../../../src/figure/figure';
import { periodOf } from '../../../src/vocabulary/period';
import { bracketed, symbolMeanings, type Symbol } from '../../../src/vocabulary/symbol';

/** A line from 2013 on: numbers, symbols for gaps, undefined where the file has no row. */
export function seriesOf(
  role: SeriesRole,
  label: string,
  values: readonly (number | Symbol | undefined)[],
  suffix = '%',
): Series {
  const points = values.flatMap((value, index): Point[] => {
    const period = periodOf('year-ending-31-march', 2013 + index);
    if (value === undefined) return [];
    if (typeof value === 'number') {
      return [{ period, value, symbol: null, text: `${value.toFixed(1)}${suffix}` }];
    }
    const text = `${bracketed(value)} ${symbolMeanings[value]}`;
    return [{ period, value: null, symbol: value, text }];
  });
  return { key: `measure:${label}`, role, label, measure: 'measure', points };
}

const table = { caption: '', columns: [], rows: [] };

/** An axis from nought to `to`, in five steps. */
function axisTo(to: number): Axis {
  const ticks = [0, 1, 2, 3, 4, 5].map((step) => (step * to) / 5);
  return { label: 'Share of referrals', domain: [0, to], ticks, decimals: 0, suffix: '%' };
}

/** A panel of these lines, its periods those of all of them. */
export function linesPanelOf(series: readonly Series[], to = 50): LinesPanel {
  return {
    kind: 'lines',
    key: 'panel',
    title: 'Panel',
    alt: 'Line chart.',
    periods: [...new Set(series.flatMap(({ points }) => points.map((p) => p.period)))].sort(),
    periodLabel: 'Year ending 31 March',
    axis: axisTo(to),
    series,
    breaks: [],
    events: [],
    table,
  };
}

/** A mark; its key is its role and where it stands. A label that is a year is the mark's year too. */
export function markOf(role: Mark['role'], x: number, y: number, label: string | null): Mark {
  const year = label !== null && /^\d{4}$/.test(label) ? { year: Number(label) } : {};
  const key = `${role} ${x} ${y} ${label ?? ''}`;
  return { key, role, x, y, label, ...year, text: `${role} ${x} ${y}` };
}

/** A scatter of these marks over 0 to 50 both ways. */
export function scatterPanelOf(marks: readonly Mark[], path = false): ScatterPanel {
  return {
    kind: 'scatter',
    key: 'scatter',
    title: 'Scatter',
    alt: 'Scatter chart.',
    x: axisTo(50),
    y: axisTo(50),
    path,
    marks,
    legend: [],
    table,
  };
}
