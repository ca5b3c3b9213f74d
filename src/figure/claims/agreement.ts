import type { Put } from '../../catalogue/claims/claim';
import { closeShare } from '../../catalogue/claims/verdicts';
import type { Found } from './found';

/** How a number that is stated goes with one that is published. */
export type Agreement = 'matches' | 'close' | 'differs';

/** Far below the last digit of any number here, and above what adding up binary fractions leaves over. */
const hair = 1e-6;

/** The values that a number stands for, as it was put. */
function standsFor(stated: number, { how, to }: Put): { lower: number; upper: number } {
  switch (how) {
    case 'exactly':
      return { lower: stated, upper: stated };
    case 'rounded':
    case 'about':
      return { lower: stated - to / 2, upper: stated + to / 2 };
    case 'more-than':
      return { lower: stated, upper: stated + to };
    case 'less-than':
      return { lower: stated - to, upper: stated };
  }
}

/** Whether a "more than" or "less than" is true as it was put; null for a number that is neither. */
export function holdsAsPut(stated: number, { how }: Put, { value }: Found): boolean | null {
  if (how === 'more-than') return value > stated + hair;
  return how === 'less-than' ? value < stated - hair : null;
}

/**
 * How a number goes with a published one: the rules of src/catalogue/claims/verdicts.ts. `byDigit`: one unit
 * of its last digit is close too, for percentages, changes and differences.
 */
export function agreementOf(stated: number, put: Put, found: Found, byDigit: boolean): Agreement {
  const { lower, upper } = standsFor(stated, put);
  const meets = found.lower <= upper + hair && found.upper >= lower - hair;
  if (meets && holdsAsPut(stated, put, found) !== false) return 'matches';
  const gap = Math.abs(found.value - stated);
  const near = Math.max(closeShare * Math.abs(found.value), byDigit ? put.to : 0);
  return gap <= near + hair ? 'close' : 'differs';
}
