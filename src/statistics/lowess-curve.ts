import lowess from '@stdlib/stats-lowess';
import type { Point } from './point';
import { requireSpread } from './require-spread';

/** The fewest points that a curve is drawn through. */
const fewest = 10;

/**
 * A smooth curve through the points, sorted by x, one point for each x: Cleveland 1979, Journal of the
 * American Statistical Association 74:829, with R’s defaults (two thirds of the points at a time, three
 * robust steps). It has no interval. RangeError below ten points, for values that are not finite, and
 * where x does not vary.
 */
export function lowessCurve(points: readonly Point[]): Point[] {
  if (points.length < fewest) {
    throw new RangeError(`${points.length} points are too few for a curve (${fewest} at least).`);
  }
  requireSpread(
    points.map(({ x }) => x),
    'x',
  );
  if (!points.every(({ y }) => Number.isFinite(y))) throw new RangeError('A y is not finite.');
  // In one order whatever order they came in: rounding would differ.
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const curve = lowess(
    sorted.map(({ x }) => x),
    sorted.map(({ y }) => y),
    { sorted: true },
  );
  return curve.x.flatMap((x, at) => {
    const y = curve.y[at];
    return y === undefined || x === curve.x[at - 1] ? [] : [{ x, y }];
  });
}
