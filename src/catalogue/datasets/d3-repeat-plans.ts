import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, differencesFor, sharesOf } from './declare';

/** Child protection plans that started in the year, and how many were not the child's first. */
export const d3RepeatPlans: DataSet = {
  ...childrenInNeed,
  id: 'd3-repeat-plans',
  title: 'D3: Child protection plans which are a second or subsequent plan',
  files: {
    pattern: 'cin-{release}/d3_cpps_subsequent_plan_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    ['plans-starting', 'count', 'Child protection plans that started in the year'],
    [
      'repeat-plans-count',
      'count',
      'Plans that started in the year for a child who had been on a plan before',
    ],
    [
      'repeat-plans',
      'percent',
      'Share of plans that started in the year which were a second or subsequent plan',
    ],
  ]),
  rates: sharesOf('plans-starting', ['repeat-plans']),
  knownDifferences: differencesFor(
    'The published rate leaves out Doncaster, whose repeat plans are [u], from the plans starting as well.',
    [
      ['repeat-plans', 'E92000001', 2022, 22.7, 22.6],
      ['repeat-plans', 'E12000003', 2022, 23.6, 22.2],
    ],
  ),
  headers: {
    'plans-starting': ['CPP_start'],
    'repeat-plans-count': ['CPP_subsequent'],
    'repeat-plans': ['CPP_subsequent_percent'],
  },
};
