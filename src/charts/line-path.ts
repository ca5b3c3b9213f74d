import type { LinesPanel, Series } from '../figure/figure';
import type { Period } from '../vocabulary/period';
import { pointsByPeriod } from './series-points';
import { timeRows } from './time-rows';

/** A tenth of a pixel is as fine as anybody sees; more digits only travel. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** A line as an SVG path: a piece for each run of values, none across a gap or a break. */
export function linePath(
  series: Series,
  panel: LinesPanel,
  xOf: (period: Period) => number,
  yOf: (value: number) => number,
): string {
  const points = pointsByPeriod(series);
  let path = '';
  let drawing = false;
  for (const { period } of timeRows(panel)) {
    const value = (period && points.get(period)?.value) ?? null;
    if (period !== null && value !== null) {
      path += `${drawing ? 'L' : 'M'}${tenth(xOf(period))},${tenth(yOf(value))}`;
    }
    drawing = value !== null;
  }
  return path;
}
