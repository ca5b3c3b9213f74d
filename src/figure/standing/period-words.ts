import { describePeriod, type Period, type PeriodKind } from '../../vocabulary/period';

/** A period as a sentence says it, without a preposition: "the year to 31 March 2025", "31 March 2025". */
export function spokenPeriod(kind: PeriodKind, period: Period): string {
  return describePeriod(kind, period).replace('year ending', 'year to');
}

/** With its preposition: "in the year to 31 March 2025", "at 30 September 2025". */
export function periodPhrase(kind: PeriodKind, period: Period): string {
  return `${kind.startsWith('at-') ? 'at' : 'in'} ${spokenPeriod(kind, period)}`;
}
