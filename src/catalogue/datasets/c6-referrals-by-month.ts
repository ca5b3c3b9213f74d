import { months } from '../../vocabulary/month';
import type { Column, DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

const measureOf = (month: string) => `referrals-in-${month.toLowerCase()}`;

const columns: Column[] = columnsFor('year-ending-31-march', [
  [
    'referrals-by-month',
    'count',
    "Referrals to children's social care services in the year (table C6, the whole of its months)",
  ],
  ...months.map(
    (month, at) =>
      [
        measureOf(month),
        'count',
        at < 9
          ? `Referrals in ${month} of the calendar year before the one in which the year ends: for the year ending 31 March 2024, ${month} 2023`
          : `Referrals in ${month} of the calendar year in which the year ends: for the year ending 31 March 2024, ${month} 2024`,
      ] as const,
  ),
]);

/** Referrals by the month in which they were made. */
export const c6ReferralsByMonth: DataSet = {
  ...childrenInNeed,
  id: 'c6-referrals-by-month',
  title: 'C6: Referrals by month of referral',
  files: { pattern: 'cin-{release}/c6_children_in_need_referrals_by_month_{first}_to_{last}.csv' },
  columns,
  partitions: [{ whole: 'referrals-by-month', parts: months.map(measureOf) }],
  headers: {
    'referrals-by-month': ['Referrals'],
    ...Object.fromEntries(months.map((month) => [measureOf(month), [month]])),
  },
};
