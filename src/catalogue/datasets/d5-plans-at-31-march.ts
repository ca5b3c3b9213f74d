import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor, sharesOf } from './declare';

/** Child protection plans at 31 March, by how long the child had been on the plan. */
export const d5PlansAt31March: DataSet = {
  ...childrenInNeed,
  id: 'd5-plans-at-31-march',
  title: 'D5: Child protection plans at 31 March by length of time',
  files: {
    pattern: 'cin-{release}/d5_cpps_at31march_by_duration_{first}_to_{last}.csv',
  },
  columns: columnsFor('at-31-march', [
    ['plans-at-31-march', 'count', 'Children subject to a child protection plan at 31 March'],
    ['plans-three-months-or-less-count', 'count', 'Plans open for three months or less'],
    ['plans-three-months-or-less', 'percent', 'Share of plans open for three months or less'],
    [
      'plans-three-to-six-months-count',
      'count',
      'Plans open for more than three months, up to six months',
    ],
    [
      'plans-three-to-six-months',
      'percent',
      'Share of plans open for more than three months, up to six months',
    ],
    [
      'plans-six-months-to-one-year-count',
      'count',
      'Plans open for more than six months but less than one year',
    ],
    [
      'plans-six-months-to-one-year',
      'percent',
      'Share of plans open for more than six months but less than one year',
    ],
    [
      'plans-one-to-two-years-count',
      'count',
      'Plans open for at least one year but less than two years',
    ],
    [
      'plans-one-to-two-years',
      'percent',
      'Share of plans open for at least one year but less than two years',
    ],
    ['plans-two-years-or-more-count', 'count', 'Plans open for two years or more'],
    ['plans-two-years-or-more', 'percent', 'Share of plans open for two years or more'],
  ]),
  rates: sharesOf('plans-at-31-march', [
    'plans-three-months-or-less',
    'plans-three-to-six-months',
    'plans-six-months-to-one-year',
    'plans-one-to-two-years',
    'plans-two-years-or-more',
  ]),
  headers: {
    'plans-at-31-march': ['CPP_At31'],
    'plans-three-months-or-less-count': ['3_months_or_less'],
    'plans-three-months-or-less': ['3_months_or_less_percent'],
    'plans-three-to-six-months-count': ['more_than_3_months_6_months'],
    'plans-three-to-six-months': ['more_than_3_months_6_months_percent'],
    'plans-six-months-to-one-year-count': ['more_than_6_months_less_than_1_year'],
    'plans-six-months-to-one-year': ['more_than_6_months_less_than_1_year_percent'],
    'plans-one-to-two-years-count': ['1_year_less_than_2_years'],
    'plans-one-to-two-years': ['1_year_less_than_2_years_percent'],
    'plans-two-years-or-more-count': ['2_years_or_more'],
    'plans-two-years-or-more': ['2_years_or_more_percent'],
  },
};
