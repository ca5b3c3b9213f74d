import { mean, variance } from 'd3-array';
import type { Interval } from './interval';
import { level95, type Level } from './levels';
import { studentT } from './student-t';

/** How much higher one mean is than another, in the unit of the values. */
export interface MeanDifference {
  difference: number;
  interval: Interval;
}

/**
 * The mean of `above` less that of `below`, and its interval, 95% unless told, without supposing that
 * both vary alike: Welch 1947, Biometrika 34:28, with Satterthwaite’s degrees of freedom. RangeError
 * below two values on a side, for values that are not finite, and where neither side varies.
 */
export function meanDifference(
  above: readonly number[],
  below: readonly number[],
  level: Level = level95,
): MeanDifference {
  const [high, low] = [above, below].map((values) => {
    const [middle, spread] = [mean(values), variance(values)];
    if (middle === undefined || spread === undefined || !values.every(Number.isFinite)) {
      throw new RangeError(`${values.length} values are no group: two at least, all finite.`);
    }
    const varies = values.some((value) => value !== values[0]);
    return { mean: middle, square: varies ? spread / values.length : 0, size: values.length };
  }) as [Group, Group];
  const square = high.square + low.square;
  if (square === 0) throw new RangeError('Neither group varies: chance cannot be judged.');
  const degrees =
    square ** 2 / (high.square ** 2 / (high.size - 1) + low.square ** 2 / (low.size - 1));
  const difference = high.mean - low.mean;
  const reach = studentT(degrees, level) * Math.sqrt(square);
  return { difference, interval: { lower: difference - reach, upper: difference + reach } };
}

/** A group’s mean, the square of that mean’s standard error, and how many it has. */
interface Group {
  mean: number;
  square: number;
  size: number;
}
