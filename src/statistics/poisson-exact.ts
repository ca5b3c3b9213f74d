import type { Interval } from './interval';
import { level95 } from './levels';

/** P(X ≤ count) of a Poisson count with this mean. */
function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= count; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}

/** The mean at which P(X ≤ count), which falls as the mean grows, is `probability`. */
function meanWhere(count: number, probability: number): number {
  let low = 0;
  let high = 1;
  while (atMost(count, high) > probability) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (atMost(count, middle) > probability) low = middle;
    else high = middle;
  }
}

/** Above it, exp(−mean) comes near the smallest number that can be held. */
const largest = 500;

/**
 * The exact limits of a count that is Poisson: the means at which so many or more, and so many or
 * fewer, have the probability `tail` (2.5% unless told). Garwood 1936, Biometrika 28:437; the same as
 * half the chi-square quantiles on 2x and 2x+2 degrees of freedom. RangeError unless a whole number
 * from 0 to 500.
 */
export function poissonExact(count: number, tail = level95.tail): Interval {
  if (!Number.isInteger(count) || count < 0 || count > largest) {
    throw new RangeError(
      `Exact limits are of a whole count from 0 to ${largest}, not ${count}: use Byar's for others.`,
    );
  }
  if (!(tail > 0 && tail < 0.5)) {
    throw new RangeError(`A tail is a probability between 0 and 0.5, not ${tail}.`);
  }
  return {
    lower: count === 0 ? 0 : meanWhere(count - 1, 1 - tail),
    upper: meanWhere(count, tail),
  };
}
