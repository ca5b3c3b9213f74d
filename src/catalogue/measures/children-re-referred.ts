import type { Measure } from './measure';
import { percent } from './parts';

/** Share of children referred in the year who were referred again within 12 months. */
export const childrenReReferred: Measure = {
  id: 'children-re-referred',
  group: 'Referrals',
  label: 'Children re-referred within 12 months',
  question: 'How many of the children referred had been referred in the 12 months before?',
  definition:
    'Children with a referral in the year that came within 12 months of a previous one, as a share of all children referred in the year; each child counted once.',
  unit: percent('Share of children referred'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 'children-re-referred',
    numerator: {
      columns: ['children-re-referred-count'],
      period: 'year-ending-31-march',
      label: 'children referred within 12 months of a previous referral',
    },
    denominator: {
      columns: ['children-referred'],
      period: 'year-ending-31-march',
      label: 'children referred in the year',
    },
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'c1-referrals', column: 'children-re-referred' },
  sized: false,
  breaks: [],
  footnotes: [
    'Children, each counted once, where re-referrals count every referral: a child who comes back often weighs no more here than one who comes back once.',
  ],
  method: 'As published in table C1, and recomputed from its counts at import.',
  charts: ['lines', 'points'],
};
