import { allAssessments, assessments, sinceOneKind } from './assessments';
import type { Measure } from './measure';
import { perTenThousand, ratePerTenThousand, rateMethod } from './parts';

/** Assessments completed in the year per 10,000 children aged 0 to 17. */
export const assessmentsCompletedPer10000: Measure = {
  ...assessments,
  id: 'assessments-completed-per-10000',
  label: 'Assessments completed per 10,000 children',
  question: 'How many assessments were completed for the number of children who live here?',
  definition: 'Assessments completed in the year for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Assessments'),
  decimals: 1,
  formula: ratePerTenThousand(allAssessments),
  polarity: null,
  published: null,
  sized: false,
  footnotes: ['A child can be assessed more than once in the year.', sinceOneKind],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
