import type { Measure } from './measure';
import { perTenThousand, ratePerTenThousand, rateMethod } from './parts';

/** Child protection plans that ended in the year per 10,000 children aged 0 to 17. */
export const plansEndedPer10000: Measure = {
  id: 'plans-ended-per-10000',
  group: 'Child protection',
  label: 'Child protection plans ended per 10,000 children',
  question: 'How many plans ended for the number of children who live here?',
  definition:
    'Child protection plans that ended in the year for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Plans ended'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: ratePerTenThousand({
    columns: ['plans-ended'],
    period: 'year-ending-31-march',
    label: 'child protection plans that ended in the year',
  }),
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  footnotes: [],
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
