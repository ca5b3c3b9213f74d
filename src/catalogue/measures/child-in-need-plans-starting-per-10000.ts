import { childInNeedPlanCaveats } from './child-in-need-plan-caveats';
import type { Measure } from './measure';
import { perTenThousand, ratePerTenThousand, rateMethod } from './parts';

/** Child in need plans that started in the year per 10,000 children aged 0 to 17. */
export const childInNeedPlansStartingPer10000: Measure = {
  id: 'child-in-need-plans-starting-per-10000',
  group: 'Children in need',
  label: 'Child in need plans starting per 10,000 children',
  question: 'How many child in need plans were started for the number of children who live here?',
  definition:
    'Child in need plans that started in the year for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Child in need plans starting'),
  decimals: 1,
  period: 'year-ending-31-march',
  formula: ratePerTenThousand({
    columns: ['child-in-need-plans-starting'],
    period: 'year-ending-31-march',
    label: 'child in need plans that started in the year',
  }),
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  footnotes: childInNeedPlanCaveats,
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
