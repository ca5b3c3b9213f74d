import { childInNeedPlanCaveats } from './child-in-need-plan-caveats';
import type { Measure } from './measure';
import { count, rounded } from './parts';

/** Child in need plans that started in the year. */
export const childInNeedPlansStarting: Measure = {
  id: 'child-in-need-plans-starting',
  group: 'Children in need',
  label: 'Child in need plans starting',
  question: 'How many child in need plans were started?',
  definition: 'Child in need plans that started in the year.',
  unit: count('Child in need plans starting'),
  decimals: 0,
  period: 'year-ending-31-march',
  formula: { kind: 'published', column: 'child-in-need-plans-starting' },
  polarity: null,
  published: { dataSet: 'b7-child-in-need-plans', column: 'child-in-need-plans-starting' },
  sized: true,
  breaks: [],
  footnotes: [...childInNeedPlanCaveats, rounded],
  method: 'As published in table B7.',
  charts: ['lines'],
};
