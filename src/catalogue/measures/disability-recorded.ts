import type { Measure } from './measure';
import { percent } from './parts';

/** Share of children in need with a disability recorded. */
export const disabilityRecorded: Measure = {
  id: 'disability-recorded',
  group: 'Children in need',
  label: 'Children in need with a disability recorded',
  question: 'How many children in need have a disability recorded?',
  definition: 'Children in need at 31 March with a disability recorded, as a share of all.',
  unit: percent('Share of children in need'),
  decimals: 1,
  period: 'at-31-march',
  formula: {
    kind: 'published',
    column: 'disability-recorded',
    numerator: {
      columns: ['disability-recorded-count'],
      period: 'at-31-march',
      label: 'children in need at 31 March with a disability recorded',
    },
    denominator: {
      columns: ['children-in-need-by-disability'],
      period: 'at-31-march',
      label: 'children in need at 31 March',
    },
    scale: 100,
  },
  polarity: null,
  published: { dataSet: 'b2-recorded-disability', column: 'disability-recorded' },
  sized: false,
  breaks: [],
  footnotes: [
    'It counts what is recorded: a low share can mean that few disabilities were recorded, not that few children have one.',
  ],
  method: 'As published in table B2, and recomputed from its counts at import.',
  charts: ['lines', 'points', 'scatter'],
};
