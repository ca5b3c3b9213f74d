import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, sharesOf } from './declare';

/** Child protection plans of three months or more at 31 March, and how many were reviewed in time. */
export const d6PlansReviewedWithinTimescales: DataSet = {
  ...childrenInNeed,
  id: 'd6-plans-reviewed-within-timescales',
  title: 'D6: Child protection plans reviewed within timescales',
  files: { pattern: 'cin-{release}/d6_cpps_reviewed_within_timescales_{first}_to_{last}.csv' },
  columns: columnsFor('at-31-march', [
    [
      'plans-of-three-months-or-more',
      'count',
      'Children subject to a child protection plan at 31 March who had been so for three months or more',
    ],
    [
      'plans-reviewed-within-timescales-count',
      'count',
      'Plans of three months or more at 31 March that had been reviewed within the required timescales',
    ],
    [
      'plans-reviewed-within-timescales',
      'percent',
      'Share of plans of three months or more at 31 March that had been reviewed within the required timescales',
    ],
  ]),
  rates: sharesOf('plans-of-three-months-or-more', ['plans-reviewed-within-timescales']),
  headers: {
    'plans-of-three-months-or-more': ['CPP_At31_3Months'],
    'plans-reviewed-within-timescales-count': ['Reviewed_within_timescales'],
    'plans-reviewed-within-timescales': ['Reviewed_within_timescales_percent'],
  },
};
