import { caseloadTheme } from './caseload';
import { noFurtherActionTheme } from './no-further-action';
import { plansTheme } from './plans';
import { reReferralsAndCaseloadTheme } from './re-referrals-and-caseload';
import { referralsTheme } from './referrals';
import type { Theme } from './theme';

/** The five themes, in the order of a page. */
export const themes: readonly Theme[] = [
  referralsTheme,
  noFurtherActionTheme,
  plansTheme,
  caseloadTheme,
  reReferralsAndCaseloadTheme,
];
