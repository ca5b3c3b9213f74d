import type { Measure } from './measure';
import { count, rounded } from './parts';

/** Children with at least one referral in the year. */
export const childrenReferred: Measure = {
  id: 'children-referred',
  group: 'Referrals',
  label: 'Children referred',
  question: 'How many children were referred?',
  definition: 'Children with at least one referral in the year, each counted once.',
  unit: count('Children referred'),
  decimals: 0,
  period: 'year-ending-31-march',
  formula: { kind: 'published', column: 'children-referred' },
  polarity: null,
  published: { dataSet: 'c1-referrals', column: 'children-referred' },
  sized: true,
  breaks: [],
  footnotes: [rounded],
  method: 'As published in table C1.',
  charts: ['lines'],
};
