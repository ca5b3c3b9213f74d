import { childInNeedPlanCaveats } from './child-in-need-plan-caveats';
import type { Measure } from './measure';
import { perTenThousand, ratePerTenThousand, rateMethod } from './parts';

/** Child in need plans open at 31 March per 10,000 children aged 0 to 17. */
export const childInNeedPlansAt31MarchPer10000: Measure = {
  id: 'child-in-need-plans-at-31-march-per-10000',
  group: 'Children in need',
  label: 'Child in need plans at 31 March per 10,000 children',
  question: 'How many child in need plans are there for the number of children who live here?',
  definition: 'Child in need plans open at 31 March for every 10,000 children aged 0 to 17.',
  unit: perTenThousand('Child in need plans'),
  decimals: 1,
  period: 'at-31-march',
  formula: ratePerTenThousand({
    columns: ['child-in-need-plans-at-31-march'],
    period: 'at-31-march',
    label: 'child in need plans open at 31 March',
  }),
  polarity: null,
  published: null,
  sized: false,
  breaks: [],
  footnotes: childInNeedPlanCaveats,
  method: rateMethod,
  charts: ['lines', 'points', 'scatter'],
};
