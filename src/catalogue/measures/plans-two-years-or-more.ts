import type { Measure } from './measure';
import { percent } from './parts';

/** Share of plans at 31 March that had lasted two years or more. */
export const plansTwoYearsOrMore: Measure = {
  id: 'plans-two-years-or-more',
  group: 'Child protection',
  label: 'Child protection plans of two years or more',
  question: 'How many children had been on a plan for two years or more?',
  definition:
    'Children who at 31 March had been on a child protection plan for two years or more, as a share of all on a plan.',
  unit: percent('Share of plans at 31 March'),
  decimals: 1,
  period: 'at-31-march',
  formula: {
    kind: 'published',
    column: 'plans-two-years-or-more',
    numerator: {
      columns: ['plans-two-years-or-more-count'],
      period: 'at-31-march',
      label: 'plans at 31 March that had lasted two years or more',
    },
    denominator: {
      columns: ['plans-at-31-march'],
      period: 'at-31-march',
      label: 'plans at 31 March',
    },
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'd5-plans-at-31-march', column: 'plans-two-years-or-more' },
  sized: false,
  breaks: [],
  footnotes: ['Numbers are small in most authorities, and many are suppressed.'],
  method: 'As published in table D5, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
};
