import { quantile } from 'd3-array';

/**
 * The values in their order, those beyond the `share` and 1 − `share` quantiles drawn in to these
 * (10% each end unless told; quantiles interpolated, R's type 7): Spiegelhalter 2005, Quality and
 * Safety in Health Care 14:347. RangeError if there are none or the share is not from 0 to below 0.5.
 */
export function winsorise(values: readonly number[], share = 0.1): number[] {
  if (!(share >= 0 && share < 0.5)) {
    throw new RangeError(`A share to draw in is from 0 to below 0.5, not ${share}.`);
  }
  const low = quantile(values, share);
  const high = quantile(values, 1 - share);
  if (low === undefined || high === undefined) throw new RangeError('No values to winsorise.');
  return values.map((value) => Math.min(Math.max(value, low), high));
}
