import type { Interval } from './interval';
import { level95, type Level } from './levels';
import { poissonExact } from './poisson-exact';

/** From here on Byar's limits are within 0.2% of the exact 95% ones. */
const smallest = 10;

/**
 * The limits of a Poisson count, in events: Byar's approximation (Breslow and Day 1987, Statistical
 * Methods in Cancer Research II, p. 69), below 10 the exact ones, as Public Health England's guidance
 * on rates has it. Divide by the denominator for a rate. RangeError for a count below 0, and for one
 * below 10 that is not whole.
 */
export function byar(count: number, { z, tail }: Level = level95): Interval {
  if (count < smallest) return poissonExact(count, tail);
  if (!Number.isFinite(count)) throw new RangeError(`A count is a finite number, not ${count}.`);
  const limit = (events: number, step: number) =>
    events * (1 - 1 / (9 * events) + step / (3 * Math.sqrt(events))) ** 3;
  return { lower: limit(count, -z), upper: limit(count + 1, z) };
}
