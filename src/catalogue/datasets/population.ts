import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

/** Children living in each area, the denominator of every rate per 10,000 children. */
export const population: DataSet = {
  ...childrenInNeed,
  id: 'population',
  title: 'Population of children aged 0 to 17: Office for National Statistics mid-year estimates',
  files: {
    pattern: 'population/ons_mid-year_population_estimates_{first}_to_{last}.csv',
    releasedAfter: 1,
  },
  columns: columnsFor('mid-year', [
    ['children-aged-0-to-17', 'count', 'Mid-year estimate of children aged 0 to 17 years'],
  ]),
  totalsRoundedTo: 1,
  rebasedWithin: 0.1,
  registerLead: 1,
  headers: {
    'children-aged-0-to-17': ['population_estimate'],
  },
};
