import { sum } from 'd3-array';
import type { Interval } from './interval';
import { level95, type Level } from './levels';
import type { Point } from './point';
import { requireSpread } from './require-spread';
import { studentT } from './student-t';
import { weightsOf } from './weights';

/** A straight line through points, in the unit of y. */
export interface LinearFit {
  intercept: number;
  /** y for each one of x. */
  slope: number;
  slopeInterval: Interval;
  /** How many points. */
  n: number;
  /** The line at x, and the interval of the mean there (no interval for a single new point). */
  at: (x: number) => { value: number; interval: Interval };
}

/**
 * The least-squares line y = intercept + slope·x with Student’s intervals on n − 2 degrees, 95% unless
 * told: Draper and Smith 1998, Applied Regression Analysis, §1.4 and §3.1. Weights as R’s lm(weights =)
 * takes them, each a precision. RangeError below three points, where x does not vary, and for values
 * that are not finite.
 */
export function linearFit(
  points: readonly Point[],
  weights?: readonly number[],
  level: Level = level95,
): LinearFit {
  const n = points.length;
  if (n < 3) throw new RangeError(`${n} points have no line with a band: three at least.`);
  requireSpread(
    points.map(({ x }) => x),
    'x',
  );
  if (!points.every(({ y }) => Number.isFinite(y))) throw new RangeError('A y is not finite.');
  const weight = weightsOf(n, weights);
  const total = (of: (point: Point) => number) =>
    sum(points, (point, row) => (weight[row] ?? 0) * of(point));
  const whole = sum(weight);
  const [meanX, meanY] = [total(({ x }) => x) / whole, total(({ y }) => y) / whole];
  const spread = total(({ x }) => (x - meanX) ** 2);
  const slope = total(({ x, y }) => (x - meanX) * (y - meanY)) / spread;
  const left = total(({ x, y }) => (y - meanY - slope * (x - meanX)) ** 2);
  const reach = studentT(n - 2, level) * Math.sqrt(left / (n - 2));
  const around = (value: number, distance: number): Interval => ({
    lower: value - distance,
    upper: value + distance,
  });
  return {
    intercept: meanY - slope * meanX,
    slope,
    slopeInterval: around(slope, reach / Math.sqrt(spread)),
    n,
    at: (x) => {
      const value = meanY + slope * (x - meanX);
      const distance = reach * Math.sqrt(1 / whole + (x - meanX) ** 2 / spread);
      return { value, interval: around(value, distance) };
    },
  };
}
