import type { Measure } from './measure';
import { perTenThousand, printedThen, rateMethod, ratePerTenThousand } from './parts';

/** Children in need at 31 March per 10,000 children aged 0 to 17. */
export const childrenInNeedPer10000: Measure = {
  id: 'children-in-need-per-10000',
  group: 'Children in need',
  label: 'Children in need per 10,000 children',
  question: 'How many children in need are there for the number of children who live here?',
  definition: 'Children in need at 31 March for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Children in need'),
  decimals: 1,
  period: 'at-31-march',
  formula: ratePerTenThousand(
    {
      columns: ['children-in-need'],
      period: 'at-31-march',
      label: 'children in need at 31 March',
    },
    'children-in-need-per-10000',
  ),
  polarity: null,
  published: null,
  sized: false,
  breaks: [printedThen],
  footnotes: [],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
