import type { Measure } from './measure';
import { percent } from './parts';

/** Share of plans ending in the year that had lasted two years or more. */
export const plansEndedAfterTwoYearsOrMore: Measure = {
  id: 'plans-ended-after-two-years-or-more',
  group: 'Child protection',
  label: 'Child protection plans that ended after two years or more',
  question: 'How many plans that ended had lasted two years or more?',
  definition:
    'Child protection plans ending in the year that had lasted two years or more, as a share of all that ended.',
  unit: percent('Share of plans ending'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 'plans-ended-after-two-years-or-more',
    numerator: {
      columns: ['plans-ended-after-two-years-or-more-count'],
      period: 'year-ending-31-march',
      label: 'plans that ended in the year after two years or more',
    },
    denominator: {
      columns: ['plans-ended-by-duration'],
      period: 'year-ending-31-march',
      label: 'plans that ended in the year',
    },
    scale: 100,
  },
  polarity: null,
  published: {
    dataSet: 'd7-plans-ending-by-duration',
    column: 'plans-ended-after-two-years-or-more',
  },
  sized: false,
  breaks: [],
  footnotes: ['Numbers are small in most authorities, and many are suppressed.'],
  method: 'As published in table D7, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
};
