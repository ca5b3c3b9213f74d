import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, sharesOf } from './declare';

/** Child protection plans that ended from April to September, by how long they had lasted. */
export const d8PlansEndingInFirstSixMonths: DataSet = {
  ...childrenInNeed,
  id: 'd8-plans-ending-in-first-six-months',
  title: 'D8: Child protection plans ending during the first six months of the year',
  files: {
    pattern: 'cin-{release}/d8_cpps_ending_in_first_6months_by_duration_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    [
      'plans-ended-by-september',
      'count',
      'Child protection plans that ended during the first six months of the year: April to September (table D8)',
    ],
    [
      'plans-ended-by-september-after-three-months-or-less-count',
      'count',
      'Plans that ended from April to September after three months or less',
    ],
    [
      'plans-ended-by-september-after-three-months-or-less',
      'percent',
      'Share of plans ending from April to September that had lasted three months or less',
    ],
    [
      'plans-ended-by-september-after-transfer-count',
      'count',
      'Plans that ended from April to September after three months or less and that the publisher marks as a transfer',
    ],
    [
      'plans-ended-by-september-after-transfer',
      'percent',
      'Share of the plans ending from April to September after three months or less that the publisher marks as a transfer',
    ],
    [
      'plans-ended-by-september-after-three-to-six-months-count',
      'count',
      'Plans that ended from April to September after more than three months, up to six months',
    ],
    [
      'plans-ended-by-september-after-three-to-six-months',
      'percent',
      'Share of plans ending from April to September that had lasted more than three months, up to six months',
    ],
    [
      'plans-ended-by-september-after-more-than-six-months-count',
      'count',
      'Plans that ended from April to September after more than six months',
    ],
    [
      'plans-ended-by-september-after-more-than-six-months',
      'percent',
      'Share of plans ending from April to September that had lasted more than six months',
    ],
  ]),
  rates: [
    ...sharesOf('plans-ended-by-september', [
      'plans-ended-by-september-after-three-months-or-less',
      'plans-ended-by-september-after-three-to-six-months',
      'plans-ended-by-september-after-more-than-six-months',
    ]),
    ...sharesOf('plans-ended-by-september-after-three-months-or-less-count', [
      'plans-ended-by-september-after-transfer',
    ]),
  ],
  // No partition: from 2013 to 2019 some lengths of time fall short of the whole; England's and two
  // regions' of 2013 exceed it.
  headers: {
    'plans-ended-by-september': ['CPP_End_first_6months'],
    'plans-ended-by-september-after-three-months-or-less-count': ['3_months_or_less'],
    'plans-ended-by-september-after-three-months-or-less': ['3_months_or_less_percent'],
    'plans-ended-by-september-after-transfer-count': ['3_months_or_less_transfer'],
    'plans-ended-by-september-after-transfer': ['3_months_or_less_transfer_percent'],
    'plans-ended-by-september-after-three-to-six-months-count': ['more_than_3_months_6_months'],
    'plans-ended-by-september-after-three-to-six-months': ['more_than_3_months_6_months_percent'],
    'plans-ended-by-september-after-more-than-six-months-count': ['more_than_6_months'],
    'plans-ended-by-september-after-more-than-six-months': ['more_than_6_months_percent'],
  },
};
