import type { Measure } from './measure';
import { perTenThousand, printedThen, rateMethod, ratePerTenThousand } from './parts';

/** Initial child protection conferences per 10,000 children aged 0 to 17. */
export const initialConferencesPer10000: Measure = {
  id: 'initial-conferences-per-10000',
  group: 'Child protection',
  label: 'Initial child protection conferences per 10,000 children',
  question: 'How many initial conferences were there for the number of children who live here?',
  definition:
    'Initial child protection conferences in the year for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Initial conferences'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: ratePerTenThousand(
    {
      columns: ['initial-conferences'],
      period: 'year-ending-31-march',
      label: 'initial child protection conferences in the year',
    },
    'initial-conferences-per-10000',
  ),
  polarity: null,
  published: null,
  sized: false,
  breaks: [printedThen],
  footnotes: [],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
