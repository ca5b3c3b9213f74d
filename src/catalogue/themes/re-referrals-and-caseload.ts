import type { OverviewTheme } from './theme';

/** Re-referrals against caseload: this area's years, and this area among all. */
export const reReferralsAndCaseloadTheme: OverviewTheme = {
  page: 'overview',
  id: 're-referrals-and-caseload',
  label: 'Re-referrals and caseload',
  question: 'Do re-referrals go with caseload?',
  headline: 're-referrals',
  panels: [
    { kind: 'path', title: 'Year by year', relationship: 're-referral-by-caseload' },
    { kind: 'among', title: 'Among all authorities', relationship: 're-referral-by-caseload' },
  ],
};
