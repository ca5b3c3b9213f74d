import type { DataSet } from './dataset';
import { columnsFor } from './declare';

/** Children living in each area, the denominator of every rate per 10,000 children. */
export const population: DataSet = {
  id: 'population',
  title: 'Population of children aged 0 to 17: Office for National Statistics mid-year estimates',
  publisher: 'Department for Education',
  publication: 'Children in need',
  columns: columnsFor('mid-year', [
    ['children-aged-0-to-17', 'count', 'Mid-year estimate of children aged 0 to 17 years'],
  ]),
  totalsRoundedTo: 1,
  rates: [],
  knownDifferences: [],
  registerLead: 1,
  releases: [
    {
      release: '2025',
      file: 'population/ons_mid-year_population_estimates_2012_to_2024.csv',
      years: [2012, 2024],
      address:
        'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need',
      headers: { 'children-aged-0-to-17': 'population_estimate' },
    },
  ],
};
