import { quantile as orNothing } from 'd3-array';

/**
 * The quantile of a sample at a share from 0 to 1, between its two nearest values by their distance
 * (Hyndman and Fan's type 7, as R has it). Throws for an empty sample.
 */
export function quantile(sample: readonly number[], share: number): number {
  const value = orNothing(sample, share);
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}
