import type { Measure } from './measure';
import { fullTimeEquivalent, percent, unreliableLeftOut } from './parts';

/** Social workers who left in the year to 30 September, as a share of those in post at its end. */
export const turnover: Measure = {
  id: 'turnover',
  group: 'Workforce',
  label: 'Social worker turnover',
  question: 'How many social workers left in the year?',
  definition:
    'Social workers who left in the year to 30 September, as a share of those in post at its end.',
  unit: percent('Leavers as a share of those in post'),
  decimals: 1,
  period: 'at-30-september',
  formula: {
    kind: 'published',
    column: 'turnover',
    numerator: {
      columns: ['leavers'],
      period: 'at-30-september',
      label: 'full-time-equivalent leavers in the year to 30 September',
    },
    denominator: {
      columns: ['social-workers'],
      period: 'at-30-september',
      label: 'full-time-equivalent social workers in post at 30 September',
    },
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'workforce', column: 'turnover' },
  sized: false,
  breaks: [],
  footnotes: [
    'Leaving one authority for another counts as leaving.',
    fullTimeEquivalent,
    unreliableLeftOut,
  ],
  method: 'As published in the workforce indicators, and recomputed from its parts at import.',
  charts: ['lines', 'points', 'scatter'],
};
