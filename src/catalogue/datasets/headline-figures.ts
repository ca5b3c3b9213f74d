import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

const columns = [
  ...columnsFor('at-31-march', [
    [
      'headline-children-in-need',
      'count',
      'Children in need at 31 March, England (headline figures)',
    ],
    [
      'headline-children-in-need-per-10000',
      'per-10000',
      'Children in need at 31 March per 10,000 children aged under 18, England (headline figures)',
    ],
    [
      'headline-plans-at-31-march',
      'count',
      'Children subject to a child protection plan at 31 March, England (headline figures)',
    ],
    [
      'headline-plans-at-31-march-per-10000',
      'per-10000',
      'Child protection plans at 31 March per 10,000 children aged under 18, England (headline figures)',
    ],
  ]),
  ...columnsFor('year-ending-31-march', [
    [
      'headline-referrals',
      'count',
      "Referrals to children's social care services in the year, England (headline figures)",
    ],
    [
      'headline-assessments',
      'count',
      'Assessments completed in the year, England (headline figures; 2014 is [u] here, but has a figure in table A1)',
    ],
  ]),
];

/** The figures that the publisher's page on England begins with: one row a year. */
export const headlineFigures: DataSet = {
  ...childrenInNeed,
  id: 'headline-figures',
  title: 'Headline figures: children in need, plans, referrals and assessments, England',
  files: { pattern: 'cin-{release}/headline_figures_{first}_to_{last}.csv' },
  rows: {
    kind: 'england',
    by: [],
    known: [{ cells: [], measures: columns.map(({ measure }) => measure) }],
  },
  columns,
  headers: {
    'headline-children-in-need': ['children_in_need'],
    'headline-children-in-need-per-10000': ['children_in_need_per_10000_children'],
    'headline-plans-at-31-march': ['child_protection_plans'],
    'headline-plans-at-31-march-per-10000': ['child_protection_plans_per_10000_children'],
    'headline-referrals': ['referrals'],
    'headline-assessments': ['completed_assessments'],
  },
};
