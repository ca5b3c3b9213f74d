import type { Measure } from './measure';
import { allReferrals, firstReleases, oneAssessment, percent, referralsRepeat } from './parts';

/** Share of referrals that led to no further action, before or after an assessment. */
export const noFurtherActionEither: Measure = {
  id: 'no-further-action-either',
  group: 'No further action',
  label: 'No further action, before or after assessment',
  question: 'How many referrals led to no further action at any point?',
  definition:
    'Referrals that led to no further action, whether without an assessment or after one, as a share of all.',
  unit: percent('Share of referrals'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'ratio',
    numerator: {
      columns: [
        'no-further-action-before-assessment-count',
        'no-further-action-after-assessment-count',
      ],
      period: 'year-ending-31-march',
      label: 'referrals that led to no further action, before or after an assessment',
    },
    denominator: allReferrals,
    scale: 100,
  },
  polarity: null,
  published: null,
  sized: false,
  breaks: [firstReleases, oneAssessment],
  footnotes: [referralsRepeat],
  method:
    'Computed here from the counts in table C1; missing where either count is. The DfE does not publish the two together.',
  charts: ['lines', 'points', 'scatter'],
};
