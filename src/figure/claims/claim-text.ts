import type { NumberClaim } from '../../catalogue/claims/claim';
import { measureOf } from '../../catalogue/measures/known';
import { describePeriod, type Period } from '../../vocabulary/period';
import { statedText } from './number-words';

/**
 * A claim of one's own as it was stated: "Re-referrals within 12 months in England, year ending 31 March
 * 2013: 24.9%". `place`: as a sentence names it.
 */
export function claimText(claim: NumberClaim, place: string): string {
  const { statement } = claim;
  const { label, period: kind } = measureOf(statement.measure);
  const when = (period: Period) => describePeriod(kind, period).replace(/^the /, '');
  const dates =
    statement.kind === 'change'
      ? `${when(statement.from)} to ${when(statement.to)}`
      : when(statement.period);
  return `${label} in ${place}, ${dates}: ${statedText(claim)}`;
}
