import { categoriesOfAbuse, initialCategories } from './category-of-abuse';
import type { DataSet } from './dataset';
import { childrenInNeed } from './declare';

/** Child protection plans at 31 March, by category of abuse. */
export const d4PlansAt31MarchByCategoryOfAbuse: DataSet = {
  ...childrenInNeed,
  id: 'd4-plans-at-31-march-by-category-of-abuse',
  title: 'D4: Child protection plans at 31 March by category of abuse',
  files: { pattern: 'cin-{release}/d4_cpps_at31march_by_category_of_abuse_{first}_to_{last}.csv' },
  ...categoriesOfAbuse('plans-at-31-march', 'at-31-march', {
    measure: 'plans-at-31-march-by-category',
    header: 'CPP_At31',
    definition:
      'Children subject to a child protection plan at 31 March (table D4, the whole of its categories)',
  }),
  // Not the latest categories: those of England and the North West in 2024 leave out Halton, whose
  // are [u].
  partitions: [initialCategories('plans-at-31-march', 'plans-at-31-march-by-category')],
};
