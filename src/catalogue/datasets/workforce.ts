import type { DataSet } from './dataset';
import { catalogueFile, childrenInNeed, columnsFor, sharesOf } from './declare';
import { workforceDifferences } from './workforce-differences';

/** Working days in a census year: the only numbers that every authority’s absence rate follows from. */
const workingDays = (year: number) => (year % 4 === 0 ? 254 : 253);

/** Children and family social workers at 30 September, and the year to that day. */
export const workforce: DataSet = {
  ...childrenInNeed,
  id: 'workforce',
  title: "Children's social work workforce: headline indicators",
  address: catalogueFile('6d765688-fb18-4f13-8e8e-be816bc63b17'),
  files: {
    pattern: 'workforce/csww_indicators_{first}_to_{last}.csv',
  },
  publication: "Children's social work workforce",
  columns: columnsFor('at-30-september', [
    ['social-workers', 'full-time-equivalent', 'Children and family social workers in post'],
    ['social-workers-headcount', 'count', 'Children and family social workers in post, headcount'],
    ['starters', 'full-time-equivalent', 'Social workers who started in the year'],
    ['starters-headcount', 'count', 'Social workers who started in the year, headcount'],
    ['leavers', 'full-time-equivalent', 'Social workers who left in the year'],
    ['leavers-headcount', 'count', 'Social workers who left in the year, headcount'],
    ['turnover', 'percent', 'Leavers in the year as a share of social workers in post'],
    [
      'turnover-headcount',
      'percent',
      'Leavers in the year as a share of social workers in post, by headcount',
    ],
    ['agency-workers-count', 'full-time-equivalent', 'Agency social workers'],
    ['agency-workers-headcount-count', 'count', 'Agency social workers, headcount'],
    [
      'agency-workers',
      'percent',
      'Agency social workers as a share of agency workers and social workers in post together',
    ],
    [
      'agency-workers-headcount',
      'percent',
      'Agency social workers as a share of agency workers and social workers in post together, by headcount',
    ],
    [
      'agency-cover-count',
      'full-time-equivalent',
      'Agency social workers who were covering a vacancy',
    ],
    ['agency-cover', 'percent', 'Share of agency social workers who were covering a vacancy'],
    ['vacancies-count', 'full-time-equivalent', 'Vacant posts for social workers'],
    [
      'vacancies',
      'percent',
      'Vacancies as a share of vacancies and social workers in post together',
    ],
    [
      'vacancies-covered-by-agency',
      'percent',
      'Share of vacancies that were covered by agency social workers',
    ],
    ['case-holders', 'full-time-equivalent', 'Social workers who held at least one case'],
    ['cases', 'count', 'Cases held by social workers'],
    ['caseload', 'ratio', 'Cases for each full-time equivalent social worker who held a case'],
    [
      'working-days-lost',
      'days',
      'Working days lost to sickness absence in the year, full-time equivalent',
    ],
    ['absence', 'percent', 'Working days lost to sickness absence as a share of working days'],
  ]),
  totalsRoundedTo: 1,
  rates: [
    { rate: 'turnover', numerator: 'leavers', denominator: ['social-workers'], scale: 100 },
    {
      rate: 'turnover-headcount',
      numerator: 'leavers-headcount',
      denominator: ['social-workers-headcount'],
      scale: 100,
    },
    {
      rate: 'agency-workers',
      numerator: 'agency-workers-count',
      denominator: ['agency-workers-count', 'social-workers'],
      scale: 100,
    },
    {
      rate: 'agency-workers-headcount',
      numerator: 'agency-workers-headcount-count',
      denominator: ['agency-workers-headcount-count', 'social-workers-headcount'],
      scale: 100,
    },
    ...sharesOf('agency-workers-count', ['agency-cover']),
    {
      rate: 'vacancies',
      numerator: 'vacancies-count',
      denominator: ['vacancies-count', 'social-workers'],
      scale: 100,
    },
    {
      rate: 'vacancies-covered-by-agency',
      numerator: 'agency-cover-count',
      denominator: ['vacancies-count'],
      scale: 100,
    },
    { rate: 'caseload', numerator: 'cases', denominator: ['case-holders'], scale: 1 },
    {
      rate: 'absence',
      numerator: 'working-days-lost',
      denominator: ['social-workers'],
      scale: 100,
      perYear: workingDays,
    },
  ],
  knownDifferences: workforceDifferences,
  registerLead: 1,
  headers: {
    'social-workers': ['inpost_fte'],
    'social-workers-headcount': ['inpost_headcount'],
    starters: ['starters_fte'],
    'starters-headcount': ['starters_headcount'],
    leavers: ['leavers_fte'],
    'leavers-headcount': ['leavers_headcount'],
    turnover: ['turnover_rate_fte'],
    'turnover-headcount': ['turnover_rate_headcount'],
    'agency-workers-count': ['agency_fte'],
    'agency-workers-headcount-count': ['agency_headcount'],
    'agency-workers': ['agency_rate_fte'],
    'agency-workers-headcount': ['agency_rate_headcount'],
    'agency-cover-count': ['agency_cover_fte'],
    'agency-cover': ['agency_cover_rate_fte'],
    'vacancies-count': ['vacancy_fte'],
    vacancies: ['vacancy_rate_fte'],
    'vacancies-covered-by-agency': ['vacancy_agency_cover_rate_fte'],
    'case-holders': ['case_holders_fte'],
    cases: ['cases'],
    caseload: ['caseload_fte'],
    'working-days-lost': ['working_days_lost_fte'],
    absence: ['absence_rate_fte'],
  },
};
