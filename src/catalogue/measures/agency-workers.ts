import type { Measure } from './measure';
import { fullTimeEquivalent, percent, unreliableLeftOut } from './parts';

/** Agency social workers at 30 September, as a share of agency workers and social workers in post. */
export const agencyWorkers: Measure = {
  id: 'agency-workers',
  group: 'Workforce',
  label: 'Agency social workers',
  question: 'How many social workers were agency workers?',
  definition:
    'Agency social workers at 30 September, as a share of agency workers and social workers in post.',
  unit: percent('Agency workers as a share of all'),
  decimals: 1,
  period: 'at-30-september',
  formula: {
    kind: 'published',
    column: 'agency-workers',
    numerator: {
      columns: ['agency-workers-count'],
      period: 'at-30-september',
      label: 'full-time-equivalent agency workers',
    },
    denominator: {
      columns: ['agency-workers-count', 'social-workers'],
      period: 'at-30-september',
      label: 'full-time-equivalent agency workers and social workers in post',
    },
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'workforce', column: 'agency-workers' },
  sized: false,
  breaks: [],
  footnotes: [fullTimeEquivalent, unreliableLeftOut],
  method: 'As published in the workforce indicators, and recomputed from its parts at import.',
  charts: ['lines', 'points', 'scatter'],
};
