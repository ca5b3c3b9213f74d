import { sum } from 'd3-array';
import type { Interval } from './interval';
import { leastSquares } from './least-squares';
import { level95, type Level } from './levels';
import { studentT } from './student-t';
import { weightsOf } from './weights';

/** What y changes with one more of an x, all others held equal; first of all the intercept. */
export interface Coefficient {
  estimate: number;
  /** The standard error. */
  error: number;
  interval: Interval;
}

/** A regression of y on several x. */
export interface Regression {
  /** First the intercept, then one for each x. */
  coefficients: Coefficient[];
  /** How many rows. */
  n: number;
  /** The share of the variance of y that goes with the x, from 0 to 1; NaN where y does not vary. */
  rSquared: number;
  /** y less what is expected, for each row. */
  residuals: number[];
}

/**
 * The least-squares regression y = b₀ + Σ b·x with Student’s intervals on n − 1 − k degrees, 95% unless
 * told: Draper and Smith 1998, Applied Regression Analysis, §5. Weights as R’s lm(weights =) takes them.
 * RangeError for values that are not finite, too few rows, rows of different length, and an x that does
 * not vary or is made of the others.
 */
export function regression(
  rows: readonly { y: number; x: readonly number[] }[],
  weights?: readonly number[],
  level: Level = level95,
): Regression {
  const n = rows.length;
  const width = rows[0]?.x.length ?? 0;
  if (!rows.every(({ y, x }) => x.length === width && [y, ...x].every(Number.isFinite))) {
    throw new RangeError('A row has a value that is not finite, or is of another length.');
  }
  const degrees = n - 1 - width;
  if (degrees < 1) throw new RangeError(`${n} rows are too few for ${width + 1} coefficients.`);
  const weight = weightsOf(n, weights);
  const whole = sum(weight);
  const meanOf = (column: readonly number[]) =>
    sum(column, (value, row) => value * (weight[row] ?? 0)) / whole;

  const y = rows.map((row) => row.y);
  const x = Array.from({ length: width }, (_, at) => rows.map((row) => row.x[at] ?? Number.NaN));
  const middles = x.map(meanOf);
  // Less their means, the columns are at right angles to the intercept: great values lose no digits.
  const roots = weight.map(Math.sqrt);
  const centred = [...x, y].map((column) => {
    const middle = meanOf(column);
    return column.map((value, row) => (value - middle) * (roots[row] ?? 0));
  });
  const target = centred.at(-1) ?? [];
  const fit = width > 0 ? leastSquares(centred.slice(0, width), target) : null;
  const left = fit?.residuals ?? target;
  const variance = sum(left, (value) => value ** 2) / degrees;

  const reach = studentT(degrees, level);
  const coefficient = (estimate: number, share: number): Coefficient => {
    const error = Math.sqrt(variance * share);
    const interval = { lower: estimate - reach * error, upper: estimate + reach * error };
    return { estimate, error, interval };
  };
  const estimates = fit?.estimates ?? [];
  const shareOf = (i: number, j: number) => fit?.inverse.get(i, j) ?? 0;
  const intercept = meanOf(y) - sum(estimates, (estimate, at) => estimate * (middles[at] ?? 0));
  const away = sum(middles, (one, i) => sum(middles, (other, j) => one * other * shareOf(i, j)));
  return {
    coefficients: [
      coefficient(intercept, 1 / whole + away),
      ...estimates.map((estimate, at) => coefficient(estimate, shareOf(at, at))),
    ],
    n,
    rSquared: 1 - sum(left, (value) => value ** 2) / sum(target, (value) => value ** 2),
    residuals: left.map((value, row) => value / (roots[row] ?? 1)),
  };
}
