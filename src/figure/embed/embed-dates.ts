import { describePeriod, type Period, type PeriodKind } from '../../vocabulary/period';
import type { EmbedFile } from './embed-file';

/** A reference date in a language: "31 March 2025", "31 Mawrth 2025". Of the Gregorian calendar in all. */
function dateIn(language: string, period: Period): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(new Date(period));
}

/** "Year ending 31 March 2013 to year ending 31 March 2025": every figure shown lies between, or at, these. */
export function referenceDates(
  kind: PeriodKind,
  periods: readonly Period[],
  language: string,
): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isYear = kind === 'year-ending-31-march';
  const [from, to] = [dateIn(language, first), dateIn(language, last)];
  const begin = isYear ? `Year ending ${from}` : from;
  if (first === last) return isYear ? begin : `At ${from}`;
  return `${begin} to ${isYear ? `year ending ${to}` : to}`;
}

/** What a frozen embed says when a newer release is out; null for one of the newest. */
export function newerRelease(file: EmbedFile): string | null {
  const { measure, release, newest, newestPeriod, changedSince } = file;
  if (release === newest) return null;
  const changed =
    changedSince === 0
      ? 'and leaves this area’s earlier figures as they are here'
      : `and ${changedSince} of this area’s earlier figures ${changedSince === 1 ? 'is' : 'are'} not the same there as here`;
  return `Frozen at the ${release} release. A newer one, ${newest}, is out: it goes to ${describePeriod(measure.period, newestPeriod)}, ${changed}.`;
}
