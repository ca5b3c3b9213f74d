import type { DataSet } from './dataset';
import { catalogueFile, childrenInNeed, columnsFor, sharesOf } from './declare';

const shares = [
  'plans-ended-after-three-months-or-less',
  'plans-ended-after-three-to-six-months',
  'plans-ended-after-six-months-to-one-year',
  'plans-ended-after-one-to-two-years',
  'plans-ended-after-two-years-or-more',
];

/** Child protection plans that ended in the year, by how long the child had been on the plan. */
export const d7PlansEndingByDuration: DataSet = {
  ...childrenInNeed,
  id: 'd7-plans-ending-by-duration',
  title: 'D7: Child protection plans ending in the year by length of time',
  address: catalogueFile('04a78d29-2196-4bea-bf95-7a2eced5d0d5'),
  files: { pattern: 'cin-{release}/d7_cpps_ending_by_duration_{first}_to_{last}.csv' },
  columns: columnsFor('year-ending-31-march', [
    [
      'plans-ended-by-duration',
      'count',
      'Child protection plans that ended in the year (table D7, the whole of its lengths of time)',
    ],
    [
      'plans-ended-after-three-months-or-less-count',
      'count',
      'Plans that ended in the year after three months or less',
    ],
    [
      'plans-ended-after-three-months-or-less',
      'percent',
      'Share of plans ending in the year that had lasted three months or less',
    ],
    [
      'plans-ended-after-three-to-six-months-count',
      'count',
      'Plans that ended in the year after more than three months, up to six months',
    ],
    [
      'plans-ended-after-three-to-six-months',
      'percent',
      'Share of plans ending in the year that had lasted more than three months, up to six months',
    ],
    [
      'plans-ended-after-six-months-to-one-year-count',
      'count',
      'Plans that ended in the year after more than six months but less than one year',
    ],
    [
      'plans-ended-after-six-months-to-one-year',
      'percent',
      'Share of plans ending in the year that had lasted more than six months but less than one year',
    ],
    [
      'plans-ended-after-one-to-two-years-count',
      'count',
      'Plans that ended in the year after at least one year but less than two years',
    ],
    [
      'plans-ended-after-one-to-two-years',
      'percent',
      'Share of plans ending in the year that had lasted at least one year but less than two years',
    ],
    [
      'plans-ended-after-two-years-or-more-count',
      'count',
      'Plans that ended in the year after two years or more',
    ],
    [
      'plans-ended-after-two-years-or-more',
      'percent',
      'Share of plans ending in the year that had lasted two years or more',
    ],
  ]),
  rates: sharesOf('plans-ended-by-duration', shares),
  partitions: [
    { whole: 'plans-ended-by-duration', parts: shares.map((share) => `${share}-count`) },
  ],
  headers: {
    'plans-ended-by-duration': ['CPP_End'],
    'plans-ended-after-three-months-or-less-count': ['3_months_or_less'],
    'plans-ended-after-three-months-or-less': ['3_months_or_less_percent'],
    'plans-ended-after-three-to-six-months-count': ['more_than_3_months_6_months'],
    'plans-ended-after-three-to-six-months': ['more_than_3_months_6_months_percent'],
    'plans-ended-after-six-months-to-one-year-count': ['more_than_6_months_less_than_1_year'],
    'plans-ended-after-six-months-to-one-year': ['more_than_6_months_less_than_1_year_percent'],
    'plans-ended-after-one-to-two-years-count': ['1_year_less_than_2_years'],
    'plans-ended-after-one-to-two-years': ['1_year_less_than_2_years_percent'],
    'plans-ended-after-two-years-or-more-count': ['2_years_or_more'],
    'plans-ended-after-two-years-or-more': ['2_years_or_more_percent'],
  },
};
