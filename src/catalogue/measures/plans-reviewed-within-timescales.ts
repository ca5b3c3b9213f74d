import type { Measure } from './measure';
import { percent } from './parts';

/** Share of plans of three months or more that had been reviewed in time. */
export const plansReviewedWithinTimescales: Measure = {
  id: 'plans-reviewed-within-timescales',
  group: 'Child protection',
  label: 'Child protection plans reviewed within timescales',
  question: 'How many child protection plans were reviewed in time?',
  definition:
    'Child protection plans at 31 March that had lasted three months or more and had been reviewed within the required timescales, as a share of all that had lasted three months or more.',
  unit: percent('Share of plans of three months or more'),
  decimals: 1,
  period: 'at-31-march',
  formula: {
    kind: 'published',
    column: 'plans-reviewed-within-timescales',
    numerator: {
      columns: ['plans-reviewed-within-timescales-count'],
      period: 'at-31-march',
      label: 'plans of three months or more at 31 March that had been reviewed in time',
    },
    denominator: {
      columns: ['plans-of-three-months-or-more'],
      period: 'at-31-march',
      label: 'plans at 31 March that had lasted three months or more',
    },
    scale: 100,
  },
  polarity: 'higher',
  published: {
    dataSet: 'd6-plans-reviewed-within-timescales',
    column: 'plans-reviewed-within-timescales',
  },
  sized: false,
  breaks: [],
  footnotes: [
    'Statutory guidance wants a first review within three months of the initial conference, and further ones at most six months apart.',
  ],
  method: 'As published in table D6, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
};
