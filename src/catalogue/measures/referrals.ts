import type { Measure } from './measure';
import { count, firstReleases, referralsRepeat, rounded } from './parts';

/** Referrals to children's social care in the year. */
export const referrals: Measure = {
  id: 'referrals',
  group: 'Referrals',
  label: 'Referrals',
  question: "How many referrals did children's social care receive?",
  definition:
    "Requests for services from children's social care in the year, for a child who was not already being supported.",
  unit: count('Referrals'),
  decimals: 0,
  period: 'year-ending-31-march',
  formula: { kind: 'published', column: 'referrals' },
  polarity: null,
  published: { dataSet: 'c1-referrals', column: 'referrals' },
  sized: true,
  breaks: [firstReleases],
  footnotes: [referralsRepeat, rounded],
  method: 'As published in table C1.',
  charts: ['lines'],
};
