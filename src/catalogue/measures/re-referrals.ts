import type { Measure } from './measure';
import { allReferrals, firstReleases, percent, referralsRepeat } from './parts';

/** Share of referrals that came within 12 months of a previous one. */
export const reReferrals: Measure = {
  id: 're-referrals',
  group: 'Referrals',
  label: 'Re-referrals within 12 months',
  question: 'How many referrals were about a child referred in the year before?',
  definition:
    'Referrals that came within 12 months of a previous referral of the same child to the same authority, as a share of all.',
  unit: percent('Share of referrals'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 're-referrals',
    numerator: {
      columns: ['re-referrals-count'],
      period: 'year-ending-31-march',
      label: 'referrals within 12 months of a previous one',
    },
    denominator: allReferrals,
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'c1-referrals', column: 're-referrals' },
  sized: false,
  breaks: [firstReleases],
  footnotes: [
    'A share of referrals, within 12 months and within one authority: not the share of children who ever come back.',
    referralsRepeat,
  ],
  method: 'As published in table C1, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
  spoken: {
    clause: '{figure} of referrals to {place} came within 12 months of an earlier one',
    noun: 'the share of referrals to {place} that came within 12 months of an earlier one',
    as: 'share',
  },
};
