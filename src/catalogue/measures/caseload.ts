import type { Measure } from './measure';
import { fullTimeEquivalent } from './parts';

/** Cases per full-time-equivalent case holder at 30 September. */
export const caseload: Measure = {
  id: 'caseload',
  group: 'Workforce',
  label: 'Caseload per social worker',
  question: 'How many cases does a social worker who holds cases have?',
  definition:
    'Cases held at 30 September for each full-time-equivalent child and family social worker who held any, agency workers included.',
  unit: { kind: 'rate', label: 'Cases per case holder', suffix: ' cases' },
  decimals: 1,
  period: 'at-30-september',
  formula: {
    kind: 'published',
    column: 'caseload',
    numerator: { columns: ['cases'], period: 'at-30-september', label: 'cases held' },
    denominator: {
      columns: ['case-holders'],
      period: 'at-30-september',
      label: 'full-time-equivalent social workers who held cases',
    },
    scale: 1,
  },
  polarity: null,
  published: { dataSet: 'workforce', column: 'caseload' },
  sized: false,
  breaks: [],
  footnotes: [
    'An average over everyone who held a case on one day: it does not say how cases are shared out, nor how much work each one is.',
    fullTimeEquivalent,
  ],
  method:
    'As published in the workforce indicators, and recomputed from cases and case holders at import.',
  charts: ['lines', 'points', 'scatter'],
  spoken: {
    clause: 'there were on average {figure} cases for each social worker who held any in {place}',
    noun: 'the caseload of social workers in {place}',
    as: 'number',
  },
};
