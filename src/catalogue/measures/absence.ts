import type { Measure } from './measure';
import { fullTimeEquivalent, percent, unreliableLeftOut } from './parts';

/** Working days lost to sickness in the year to 30 September, as a share of the days that those in post could have worked. */
export const absence: Measure = {
  id: 'absence',
  group: 'Workforce',
  label: 'Social worker sickness absence',
  question: 'How much working time was lost to sickness?',
  definition:
    'Working days lost to sickness in the year to 30 September, as a share of the days that those in post could have worked.',
  unit: percent('Working days lost'),
  decimals: 1,
  period: 'at-30-september',
  formula: {
    kind: 'published',
    column: 'absence',
    numerator: {
      columns: ['working-days-lost'],
      period: 'at-30-september',
      label: 'working days lost in the year to 30 September',
    },
    denominator: {
      columns: ['social-workers'],
      period: 'at-30-september',
      label: 'full-time-equivalent social workers in post, times the working days of the year',
    },
    scale: 100,
  },
  polarity: 'lower',
  published: { dataSet: 'workforce', column: 'absence' },
  sized: false,
  breaks: [],
  footnotes: [fullTimeEquivalent, unreliableLeftOut],
  method: 'As published in the workforce indicators, and recomputed from its parts at import.',
  charts: ['lines', 'points', 'scatter'],
};
