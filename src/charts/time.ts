import { yearOf, type Period } from '../vocabulary/period';
import type { EventDate } from '../vocabulary/policy-event';

/** Where a period stands on a time axis, in years: 2025-03-31 is 2025.25. */
export function timeOf(period: Period): number {
  return yearOf(period) + Number(period.slice(5, 7)) / 12;
}

/** Where a day stands on a time axis, or the middle of a month: 2018-07-04 is 2018.51. */
export function timeOfDate(date: EventDate): number {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + (day === undefined ? 0.5 : day / days)) / 12;
}

/** The ends of a time axis; half a year either side of a single period. */
export function timeDomain(periods: readonly Period[]): [number, number] {
  const times = periods.map(timeOf);
  const from = Math.min(...times);
  const to = Math.max(...times);
  return from === to ? [from - 0.5, to + 0.5] : [from, to];
}

/** Where a break stands: halfway to the period before, since the figures on either side differ. */
export function breakTime(at: Period): number {
  return timeOf(at) - 0.5;
}
