import type { OverviewTheme } from './theme';

/** Referral volumes and rate. */
export const referralsTheme: OverviewTheme = {
  page: 'overview',
  id: 'referrals',
  label: 'Referrals',
  question: 'Are referrals rising?',
  headline: 'referrals-per-10000',
  panels: [
    { kind: 'lines', title: 'Referrals', measures: ['referrals'], compared: false },
    {
      kind: 'lines',
      title: 'Referrals per 10,000 children',
      measures: ['referrals-per-10000'],
      compared: true,
    },
  ],
};
