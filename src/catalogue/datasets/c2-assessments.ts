import type { DataSet } from './dataset';
import { catalogueFile, childrenInNeed, columnsFor } from './declare';

/**
 * Assessments completed in the year, and the working days that they took. The bands are no
 * partition: those of 12 authority rows, 2014 to 2021, leave out up to 33 assessments.
 */
export const c2Assessments: DataSet = {
  ...childrenInNeed,
  id: 'c2-assessments',
  title: "C2: Assessments completed by children's social care services by duration",
  address: catalogueFile('3fb5a93d-1eb3-4f3a-bdd0-5caea4556ce6'),
  files: {
    pattern: 'cin-{release}/c2_children_in_need_assessments_duration_{first}_to_{last}.csv',
  },
  columns: columnsFor('year-ending-31-march', [
    [
      'assessments-completed',
      'count',
      'Continuous assessments completed in the year; in the year ending 31 March 2014 some authorities still worked with initial and core assessments, which are not counted, and show 0',
    ],
    [
      'assessments-on-same-day-count',
      'count',
      'Assessments completed in the year on the same day as they started',
    ],
    [
      'assessments-in-1-to-10-days-count',
      'count',
      'Assessments completed in the year that took 1 to 10 working days',
    ],
    [
      'assessments-in-11-to-20-days-count',
      'count',
      'Assessments completed in the year that took 11 to 20 working days',
    ],
    [
      'assessments-in-21-to-30-days-count',
      'count',
      'Assessments completed in the year that took 21 to 30 working days',
    ],
    [
      'assessments-in-31-to-40-days-count',
      'count',
      'Assessments completed in the year that took 31 to 40 working days',
    ],
    [
      'assessments-in-41-to-45-days-count',
      'count',
      'Assessments completed in the year that took 41 to 45 working days',
    ],
    [
      'assessments-in-46-to-50-days-count',
      'count',
      'Assessments completed in the year that took 46 to 50 working days',
    ],
    [
      'assessments-in-51-to-60-days-count',
      'count',
      'Assessments completed in the year that took 51 to 60 working days',
    ],
    [
      'assessments-after-61-days-or-more-count',
      'count',
      'Assessments completed in the year that took 61 or more working days',
    ],
    [
      'days-to-complete-assessment-25th-percentile',
      'days',
      'Working days that the assessments completed in the year took, 25th percentile',
    ],
    [
      'days-to-complete-assessment-median',
      'days',
      'Working days that the assessments completed in the year took, median',
    ],
    [
      'days-to-complete-assessment-75th-percentile',
      'days',
      'Working days that the assessments completed in the year took, 75th percentile',
    ],
  ]),
  headers: {
    'assessments-completed': ['Assessments_completed'],
    'assessments-on-same-day-count': ['Same_day'],
    'assessments-in-1-to-10-days-count': ['1-10_days'],
    'assessments-in-11-to-20-days-count': ['11-20_days'],
    'assessments-in-21-to-30-days-count': ['21-30_days'],
    'assessments-in-31-to-40-days-count': ['31-40_days'],
    'assessments-in-41-to-45-days-count': ['41-45_days'],
    'assessments-in-46-to-50-days-count': ['46-50_days'],
    'assessments-in-51-to-60-days-count': ['51-60_days'],
    'assessments-after-61-days-or-more-count': ['61+_days'],
    'days-to-complete-assessment-25th-percentile': ['25th_Percentile_days'],
    'days-to-complete-assessment-median': ['Median_days'],
    'days-to-complete-assessment-75th-percentile': ['75th_Percentile_days'],
  },
  printedRates: {
    Assessments_completed_rate: 'assessments-completed',
  },
};
