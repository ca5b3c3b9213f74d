import type { Adjustment } from '../../view/relationship-switches';
import type { Period } from '../../vocabulary/period';

/** What code is to repeat: the pairs are in a CSV that the switches made, these are the rest. */
export interface Repeated {
  /** The CSV's name. */
  file: string;
  /** What is shown, in words that stand in a comment: a line each. */
  words: readonly string[];
  /** The year of the picture; null where it has no figure. */
  period: Period | null;
  correlation: 'pearson' | 'spearman';
  weighted: boolean;
  adjusted: readonly Adjustment[];
  /** How much more of x a slope is told for. */
  step: number;
  /** The level that divides authorities in two, of the year's x; null where there is none. */
  threshold: number | null;
}

/** The CSV's column of what is adjusted for. */
export const adjustmentColumns: Readonly<Record<Adjustment, string>> = {
  deprivation: 'idaci_score_2019',
  referrals: 'referrals_per_10000',
};
