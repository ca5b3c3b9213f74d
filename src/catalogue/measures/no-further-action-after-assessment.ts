import type { Measure } from './measure';
import { allReferrals, firstReleases, oneAssessment, percent, referralsRepeat } from './parts';

/** Share of referrals that were assessed, the child then found not to be in need. */
export const noFurtherActionAfterAssessment: Measure = {
  id: 'no-further-action-after-assessment',
  group: 'No further action',
  label: 'No further action after assessment',
  question: 'How many referrals were assessed and then led to no further action?',
  definition:
    'Referrals that led to an assessment after which the child was found not to be in need, as a share of all referrals.',
  unit: percent('Share of referrals'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 'no-further-action-after-assessment',
    numerator: {
      columns: ['no-further-action-after-assessment-count'],
      period: 'year-ending-31-march',
      label: 'referrals assessed, the child then found not to be in need',
    },
    denominator: allReferrals,
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'c1-referrals', column: 'no-further-action-after-assessment' },
  sized: false,
  breaks: [firstReleases, oneAssessment],
  footnotes: [
    'A share of all referrals, not of assessments. "No further action" by children\'s social care does not mean that the family got no help: it may have been referred to early help, which these figures do not count.',
    referralsRepeat,
  ],
  method: 'As published in table C1 ("not in need"), and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
  spoken: {
    clause: '{figure} of referrals to {place} led to no further action after assessment',
    noun: 'the share of referrals to {place} that led to no further action after assessment',
    as: 'share',
  },
};
