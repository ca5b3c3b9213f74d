import { max, quantile } from 'd3-array';

/** The three cuts between the four quarters of some values, in their unit. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

/** A quarter, 1 the lowest values. */
export type Quarter = 1 | 2 | 3 | 4;

/** The quarters a value lies in: one, or several where many figures are equal to it. */
export interface QuarterBand {
  first: Quarter;
  last: Quarter;
}

/** The quartiles of the values (interpolated, R's type 7; Hyndman and Fan 1996). RangeError below four. */
export function quartiles(values: readonly number[]): Quartiles {
  const cut = (share: number) => quantile(values, share);
  const [lower, median, upper] = [cut(0.25), cut(0.5), cut(0.75)];
  if (values.length < 4 || lower === undefined || median === undefined || upper === undefined) {
    throw new RangeError(`${values.length} values have no quarters: at least four are needed.`);
  }
  return { lower, median, upper };
}

const quarters: readonly Quarter[] = [1, 2, 3, 4];

/**
 * The quarters in which a value lies among `values`, which hold it too; a value on a cut belongs to the
 * quarter below. Where so many are equal that a quarter holds nothing else, the band spans them all:
 * no quarter can be told apart. RangeError for fewer than four values.
 */
export function quarterBand(value: number, values: readonly number[]): QuarterBand {
  const { lower, median, upper } = quartiles(values);
  const ends = [-Infinity, lower, median, upper, Math.max(upper, max(values) ?? upper)];
  const within = quarters.filter((quarter) => {
    const from = ends[quarter - 1] ?? -Infinity;
    const to = ends[quarter] ?? Infinity;
    return (value > from && value <= to) || (from === to && value === to);
  });
  // A value above all of `values`, should it not be one of them, is in the highest quarter.
  return { first: within.at(0) ?? 4, last: within.at(-1) ?? 4 };
}
