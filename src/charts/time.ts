import { yearOf, type Period } from '../vocabulary/period';

/** Where a period stands on a time axis, in years: 2025-03-31 is 2025.25. */
export function timeOf(period: Period): number {
  return yearOf(period) + Number(period.slice(5, 7)) / 12;
}

/** The ends of a time axis; half a year either side of a single period. */
export function timeDomain(periods: readonly Period[]): [number, number] {
  const times = periods.map(timeOf);
  const from = Math.min(...times);
  const to = Math.max(...times);
  return from === to ? [from - 0.5, to + 0.5] : [from, to];
}
