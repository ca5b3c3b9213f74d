import type { Measure } from './measure';
import { percent } from './parts';

/** Share of plans ending in the year that had lasted three months or less. */
export const plansEndedAfterThreeMonthsOrLess: Measure = {
  id: 'plans-ended-after-three-months-or-less',
  group: 'Child protection',
  label: 'Child protection plans that ended within three months',
  question: 'How many plans that ended had lasted three months or less?',
  definition:
    'Child protection plans ending in the year that had lasted three months or less, as a share of all that ended.',
  unit: percent('Share of plans ending'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: {
    kind: 'published',
    column: 'plans-ended-after-three-months-or-less',
    numerator: {
      columns: ['plans-ended-after-three-months-or-less-count'],
      period: 'year-ending-31-march',
      label: 'plans that ended in the year after three months or less',
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
    column: 'plans-ended-after-three-months-or-less',
  },
  sized: false,
  breaks: [],
  footnotes: [
    'Some end because the child has moved to another authority, which takes the plan over.',
  ],
  method: 'As published in table D7, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
};
