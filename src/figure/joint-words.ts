import type { Period } from '../vocabulary/period';
import { describePeriod } from '../vocabulary/period';
import { capitalised, listedNames } from './words';

/** Who makes one workforce return together, and at which censuses: a clause without its full stop. */
export function jointClause(
  names: readonly string[],
  { from, to }: { from: Period; to: Period },
): string {
  const [first, last] = [from, to].map((period) => describePeriod('at-30-september', period));
  return `${capitalised(listedNames(names))} make one workforce return together, in every published census from ${first} to ${last}`;
}
