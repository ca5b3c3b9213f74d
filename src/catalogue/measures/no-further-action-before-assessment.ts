import type { Measure } from './measure';
import { allReferrals, firstReleases, percent, referralsRepeat } from './parts';

/** Share of referrals that led to no further action, without an assessment. */
export const noFurtherActionBeforeAssessment: Measure = {
  id: 'no-further-action-before-assessment',
  group: 'No further action',
  label: 'No further action before assessment',
  question: 'How many referrals were closed without an assessment?',
  definition: 'Referrals that led to no further action without an assessment, as a share of all.',
  unit: percent('Share of referrals'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 'no-further-action-before-assessment',
    numerator: {
      columns: ['no-further-action-before-assessment-count'],
      period: 'year-ending-31-march',
      label: 'referrals that led to no further action without an assessment',
    },
    denominator: allReferrals,
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'c1-referrals', column: 'no-further-action-before-assessment' },
  sized: false,
  breaks: [firstReleases],
  footnotes: [
    'Authorities differ in what they record as a referral and what as a contact, which moves this share a great deal.',
    referralsRepeat,
  ],
  method: 'As published in table C1, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
  spoken: {
    clause: '{figure} of referrals to {place} led to no further action without an assessment',
    noun: 'the share of referrals to {place} that led to no further action without an assessment',
    as: 'share',
  },
};
