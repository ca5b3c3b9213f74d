import { requireProportion, type Counted } from './counted';
import type { Interval } from './interval';
import { level95 } from './levels';

/**
 * The score interval of a proportion, as a share from 0 to 1, without continuity correction: Wilson
 * 1927, Journal of the American Statistical Association 22:209; method 3 of Newcombe 1998, Statistics
 * in Medicine 17:857. `z`: 95% unless told. RangeError unless 0 ≤ numerator ≤ denominator, above 0.
 */
export function wilson(counted: Counted, z = level95.z): Interval {
  requireProportion(counted);
  const { numerator, denominator } = counted;
  const missed = denominator - numerator;
  const middle = numerator + (z * z) / 2;
  const reach = z * Math.sqrt((numerator * missed) / denominator + (z * z) / 4);
  const whole = denominator + z * z;
  return {
    lower: (middle - reach) / whole,
    // Rounding must not put the limit of all beside 1; that of none is 0 exactly.
    upper: missed === 0 ? 1 : (middle + reach) / whole,
  };
}
