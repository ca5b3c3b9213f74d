import type { Measure } from './measure';
import { fullTimeEquivalent, percent, unreliableLeftOut } from './parts';

/** Vacant posts at 30 September, as a share of vacant and filled posts; a post covered by an agency worker is vacant. */
export const vacancies: Measure = {
  id: 'vacancies',
  group: 'Workforce',
  label: 'Social worker vacancies',
  question: 'How many social work posts were vacant?',
  definition:
    'Vacant posts at 30 September, as a share of vacant and filled posts; a post covered by an agency worker is vacant.',
  unit: percent('Vacant posts as a share of all posts'),
  decimals: 1,
  period: 'at-30-september',
  formula: {
    kind: 'published',
    column: 'vacancies',
    numerator: {
      columns: ['vacancies-count'],
      period: 'at-30-september',
      label: 'full-time-equivalent vacant posts',
    },
    denominator: {
      columns: ['vacancies-count', 'social-workers'],
      period: 'at-30-september',
      label: 'full-time-equivalent vacant posts and social workers in post',
    },
    scale: 100,
  },
  polarity: 'lower',
  published: { dataSet: 'workforce', column: 'vacancies' },
  sized: false,
  breaks: [],
  footnotes: [fullTimeEquivalent, unreliableLeftOut],
  method: 'As published in the workforce indicators, and recomputed from its parts at import.',
  charts: ['lines', 'points', 'scatter'],
};
