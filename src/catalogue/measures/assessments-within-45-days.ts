import { allAssessments, assessments, sinceOneKind } from './assessments';
import type { Measure } from './measure';
import { percent } from './parts';

/** Share of assessments that were completed within 45 working days. */
export const assessmentsWithin45Days: Measure = {
  ...assessments,
  id: 'assessments-within-45-days',
  label: 'Assessments completed within 45 working days',
  question: 'How many assessments were completed within the time limit?',
  definition:
    'Assessments completed in the year within 45 working days of their start, as a share of all completed.',
  unit: percent('Share of assessments'),
  decimals: 1,
  formula: {
    kind: 'ratio',
    numerator: {
      columns: [
        'assessments-on-same-day-count',
        'assessments-in-1-to-10-days-count',
        'assessments-in-11-to-20-days-count',
        'assessments-in-21-to-30-days-count',
        'assessments-in-31-to-40-days-count',
        'assessments-in-41-to-45-days-count',
      ],
      period: 'year-ending-31-march',
      label: 'assessments completed in the year within 45 working days',
    },
    denominator: allAssessments,
    scale: 100,
  },
  polarity: null,
  published: null,
  sized: false,
  footnotes: [
    'Statutory guidance says that an assessment should take no longer than 45 working days. It is a limit: a quicker assessment is not by itself a better one.',
    'Where one of the six counts up to 45 days is suppressed, there is no figure.',
    'The counts of six authorities leave out up to 33 of their assessments in years from 2015 to 2021, so their shares can be slightly too low.',
    sinceOneKind,
  ],
  method:
    'Computed here from table C2: its counts up to 45 working days added up, divided by all assessments completed. The DfE publishes the counts.',
  charts: ['lines', 'points', 'scatter'],
};
