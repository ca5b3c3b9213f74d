import { assessments, sinceOneKind } from './assessments';
import type { Measure } from './measure';
import { count, rounded } from './parts';

/** Assessments completed in the year. */
export const assessmentsCompleted: Measure = {
  ...assessments,
  id: 'assessments-completed',
  label: 'Assessments completed',
  question: 'How many assessments were completed?',
  definition:
    'Assessments under section 17 of the Children Act 1989, to find what a child needs, completed in the year.',
  unit: count('Assessments completed'),
  decimals: 0,
  formula: { kind: 'published', column: 'assessments-completed' },
  polarity: null,
  published: { dataSet: 'c2-assessments', column: 'assessments-completed' },
  sized: true,
  footnotes: ['A child can be assessed more than once in the year.', sinceOneKind, rounded],
  method: 'As published in table C2.',
  charts: ['lines'],
};
