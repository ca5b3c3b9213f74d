import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import { describePeriod, periodOf, yearOf, type Period } from '../../vocabulary/period';

/** How many years before y's label x is labelled, by the chosen join; of an unknown one the default. */
export function yearsBeforeOf(
  { joins }: Relationship,
  { join }: Pick<Switches, 'join'>,
): 0 | 1 | 2 {
  return (joins.find(({ id }) => id === join) ?? joins[0]).yearsBefore;
}

/** The period of x that joins a period of y. */
export function xPeriodOf(
  relationship: Relationship,
  switches: Pick<Switches, 'join' | 'x'>,
  period: Period,
): Period {
  const kind = measureOf(switches.x).period;
  return periodOf(kind, yearOf(period) - yearsBeforeOf(relationship, switches));
}

/** "the year ending 31 March 2025", "30 September 2024". */
export function dateOf(measure: string, period: Period): string {
  return describePeriod(measureOf(measure).period, period);
}

/** "in the year ending 31 March 2025", "at 30 September 2024". */
export function atDate(measure: string, period: Period): string {
  const preposition = measureOf(measure).period === 'year-ending-31-march' ? 'in' : 'at';
  return `${preposition} ${dateOf(measure, period)}`;
}
