import type { Measure } from './measure';
import { perTenThousand, printedThen, rateMethod, ratePerTenThousand } from './parts';

/** Children on child protection plans at 31 March per 10,000 children aged 0 to 17. */
export const plansAt31MarchPer10000: Measure = {
  id: 'plans-at-31-march-per-10000',
  group: 'Child protection',
  label: 'Child protection plans at 31 March per 10,000 children',
  question: 'How many children are on plans for the number of children who live here?',
  definition:
    'Children on a child protection plan at 31 March for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Plans at 31 March'),
  decimals: 1,
  period: 'at-31-march',
  formula: ratePerTenThousand(
    {
      columns: ['plans-at-31-march'],
      period: 'at-31-march',
      label: 'children on child protection plans at 31 March',
    },
    'plans-at-31-march-per-10000',
  ),
  polarity: null,
  published: null,
  sized: false,
  breaks: [printedThen],
  footnotes: [],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
  spoken: {
    clause:
      'there were {figure} children on child protection plans for every 10,000 children in {place}',
    noun: 'the rate of child protection plans in {place}',
    as: 'number',
  },
};
