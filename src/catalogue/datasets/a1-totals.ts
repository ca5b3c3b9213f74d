import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';
import { englandTable } from './england-table';
import { numberRatePercent } from './number-rate-percent';

const year = 'year-ending-31-march';
const rated = ['number', 'rate'];
const shared = ['number', 'percent'];

/** England's children in need, referrals and assessments. */
export const a1Totals: DataSet = {
  ...childrenInNeed,
  id: 'a1-totals',
  title: 'A1: Children in need, episodes of need, referrals and assessments, England',
  files: {
    pattern: 'cin-{release}/a1_cin_assessments_episodes_referrals_{first}_to_{last}.csv',
  },
  ...englandTable({
    prefix: 'a1',
    name: 'table A1',
    by: ['category', 'category_type'],
    values: numberRatePercent,
    subjects: [
      {
        cells: ['Children in Need', 'Episodes of need at any point in the year'],
        slug: 'episodes-of-need',
        period: year,
        values: rated,
      },
      {
        cells: ['Children in Need', 'Children in Need at any point during the year'],
        slug: 'children-in-need-during-year',
        period: year,
        values: rated,
      },
      {
        cells: ['Children in Need', 'Episodes of need starting in the year'],
        slug: 'episodes-started',
        period: year,
        values: rated,
      },
      {
        cells: ['Children in Need', 'Children starting an episode of need in the year'],
        slug: 'children-starting-an-episode',
        period: year,
        values: rated,
      },
      {
        cells: ['Children in Need', 'Episodes of need ending in the year'],
        slug: 'episodes-ended',
        period: year,
        values: rated,
      },
      {
        cells: ['Children in Need', 'Children ending an episode of need in the year'],
        slug: 'children-ending-an-episode',
        period: year,
        values: rated,
      },
      {
        cells: ['Children in Need', 'Children in Need at 31 March'],
        slug: 'children-in-need',
        period: 'at-31-march',
        values: rated,
      },
      {
        cells: [
          'Children in Need',
          'Children awaiting assessment or assessment not required at 31 March',
        ],
        slug: 'awaiting-assessment',
        period: 'at-31-march',
        of: 'children-in-need',
      },
      {
        cells: ['Referrals', 'Referrals in the year'],
        slug: 'referrals',
        period: year,
        values: rated,
      },
      {
        cells: ['Referrals', 'Re-referrals within 12 months of a previous referral'],
        slug: 're-referrals',
        period: year,
        values: shared,
        of: 'referrals',
      },
      {
        cells: ['Referrals', 'Referral - No Further Action'],
        slug: 'no-further-action-before-assessment',
        period: year,
        values: shared,
        of: 'referrals',
      },
      {
        cells: ['Referrals', 'Referral - Assessed as not in Need'],
        slug: 'no-further-action-after-assessment',
        period: year,
        values: shared,
        of: 'referrals',
      },
      {
        cells: ['Referrals', 'Children referred in the year'],
        slug: 'children-referred',
        period: year,
        values: rated,
      },
      {
        cells: ['Referrals', 'Children re-referred within 12 months of a previous referral'],
        slug: 'children-re-referred',
        period: year,
        values: shared,
        of: 'children-referred',
      },
      {
        cells: ['Assessments', 'Assessments completed in the year'],
        slug: 'assessments',
        period: year,
        values: rated,
      },
    ],
  }),
};
