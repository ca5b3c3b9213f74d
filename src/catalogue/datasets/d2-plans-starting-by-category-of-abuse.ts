import { categoriesOfAbuse } from './category-of-abuse';
import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';

/** Child protection plans that started in the year, by category of abuse. */
export const d2PlansStartingByCategoryOfAbuse: DataSet = {
  ...childrenInNeed,
  id: 'd2-plans-starting-by-category-of-abuse',
  title: 'D2: Child protection plans starting in the year by category of abuse',
  files: { pattern: 'cin-{release}/d2_cpps_starting_by_category_of_abuse_{first}_to_{last}.csv' },
  ...categoriesOfAbuse('plans-starting', 'year-ending-31-march', {
    measure: 'plans-starting-by-category',
    header: 'CPP_start',
    definition:
      'Child protection plans that started in the year (table D2, the whole of its categories)',
  }),
  // No partition: Wakefield's categories of 2016 leave out two plans, and the latest ones of
  // England and the North West in 2024 leave out Halton, whose are [u].
};
