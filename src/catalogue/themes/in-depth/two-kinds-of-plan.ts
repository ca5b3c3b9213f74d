import type { InDepthTheme } from '../theme';

/** Child in need plans beside child protection plans: the question of downgrading, put fairly. */
export const twoKindsOfPlanTheme: InDepthTheme = {
  page: 'in-depth',
  id: 'two-kinds-of-plan',
  label: 'Two kinds of plan',
  question: 'Are child protection plans being downgraded to child in need plans?',
  panels: [
    {
      kind: 'lines',
      title: 'Both kinds of plan at 31 March per 10,000 children',
      measures: ['child-in-need-plans-at-31-march-per-10000', 'plans-at-31-march-per-10000'],
      compared: false,
    },
    {
      kind: 'lines',
      title: 'Child in need plans at 31 March per 10,000 children',
      measures: ['child-in-need-plans-at-31-march-per-10000'],
      compared: true,
    },
  ],
  notes: [
    'What these figures can show: whether child in need plans rise where, or when, child protection plans fall. That is what moving children from the one to the other would look like, but so would changes in need, in thresholds or in recording.',
    'What they can’t show: whether any child was moved from one kind of plan to the other, or should have been. Stepping down from a child protection plan to a child in need plan is also what is meant to happen when a child becomes safer, and no published figure counts those who do.',
  ],
};
