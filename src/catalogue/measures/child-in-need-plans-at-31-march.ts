import { childInNeedPlanCaveats } from './child-in-need-plan-caveats';
import type { Measure } from './measure';
import { count, rounded } from './parts';

/** Child in need plans open at 31 March. */
export const childInNeedPlansAt31March: Measure = {
  id: 'child-in-need-plans-at-31-march',
  group: 'Children in need',
  label: 'Child in need plans at 31 March',
  question: 'How many child in need plans were open on the last day of the year?',
  definition: 'Child in need plans open at 31 March.',
  unit: count('Child in need plans'),
  decimals: 0,
  period: 'at-31-march',
  formula: { kind: 'published', column: 'child-in-need-plans-at-31-march' },
  polarity: null,
  published: { dataSet: 'b7-child-in-need-plans', column: 'child-in-need-plans-at-31-march' },
  sized: true,
  breaks: [],
  footnotes: [...childInNeedPlanCaveats, rounded],
  method: 'As published in table B7.',
  charts: ['lines'],
};
