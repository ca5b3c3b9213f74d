import quantile from '@stdlib/stats-base-dists-t-quantile';
import { level95, type Level } from './levels';

/**
 * How many standard errors an interval reaches each way where the spread itself was estimated on
 * `degrees` degrees of freedom: Student 1908, Biometrika 6:1. 95% unless told. RangeError unless the
 * degrees are above 0.
 */
export function studentT(degrees: number, { tail }: Level = level95): number {
  if (!(Number.isFinite(degrees) && degrees > 0)) {
    throw new RangeError(`Degrees of freedom are above 0, not ${degrees}.`);
  }
  return quantile(1 - tail, degrees);
}
