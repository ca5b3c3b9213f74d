import { assessments, sinceOneKind } from './assessments';
import type { Measure } from './measure';

/** Half of the assessments completed in the year took this many working days or fewer. */
export const daysToCompleteAssessmentMedian: Measure = {
  ...assessments,
  id: 'days-to-complete-assessment-median',
  label: 'Working days to complete an assessment',
  question: 'How long did a typical assessment take?',
  definition:
    'The median of the working days that the assessments completed in the year took: half took this many or fewer.',
  unit: { kind: 'rate', label: 'Working days, median', suffix: ' working days' },
  decimals: 0,
  formula: { kind: 'published', column: 'days-to-complete-assessment-median' },
  polarity: null,
  published: { dataSet: 'c2-assessments', column: 'days-to-complete-assessment-median' },
  sized: false,
  footnotes: [
    'Statutory guidance says that an assessment should take no longer than 45 working days. It is a limit: a quicker assessment is not by itself a better one.',
    sinceOneKind,
  ],
  method: 'As published in table C2.',
  charts: ['lines', 'points', 'scatter'],
};
