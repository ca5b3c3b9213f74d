import type { InDepthTheme } from '../theme';

const months = [
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'january',
  'february',
  'march',
] as const;

/** Referrals month by month: the seasons, and the pandemic. */
export const referralsByMonthTheme: InDepthTheme = {
  page: 'in-depth',
  id: 'referrals-by-month',
  label: 'Referrals by month',
  question: 'When in the year do referrals come?',
  panels: [
    {
      kind: 'months',
      title: 'Referrals in each month',
      together: 'referrals by month',
      axis: 'Referrals in the month',
      measures: months.map((month) => `referrals-in-${month}`),
    },
  ],
  notes: [],
};
