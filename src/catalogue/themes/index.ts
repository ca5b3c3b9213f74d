import { caseloadTheme } from './caseload';
import { noFurtherActionTheme } from './no-further-action';
import { plansTheme } from './plans';
import { reReferralsAndCaseloadTheme } from './re-referrals-and-caseload';
import { referralsTheme } from './referrals';
import type { OverviewTheme } from './theme';

/** The five themes of an area’s first page, in its order. */
export const themes: readonly OverviewTheme[] = [
  referralsTheme,
  noFurtherActionTheme,
  plansTheme,
  caseloadTheme,
  reReferralsAndCaseloadTheme,
];
