import type { Measure, Term } from './measure';

/** What every measure of assessments shares: its group, its first whole year, and why it is that. */
export const assessments = {
  group: 'Assessments',
  period: 'year-ending-31-march',
  from: '2015-03-31',
  breaks: [],
} as const satisfies Partial<Measure>;

/** Why the figures begin in 2015. */
export const sinceOneKind =
  'Shown from the year ending 31 March 2015. In the year before, authorities were still replacing initial and core assessments, which table C2 does not count: for 44 of 152 it shows 0.';

/** Assessments completed in the year, as a numerator or a denominator. */
export const allAssessments: Term = {
  columns: ['assessments-completed'],
  period: 'year-ending-31-march',
  label: 'assessments completed in the year',
};
