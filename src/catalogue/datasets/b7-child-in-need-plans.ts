import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

/** Child in need plans in the year and at its end, collected since the year ending 31 March 2022. */
export const b7ChildInNeedPlans: DataSet = {
  ...childrenInNeed,
  id: 'b7-child-in-need-plans',
  title: 'B7: Child in need plans',
  files: {
    pattern: 'cin-{release}/b7_child_in_need_plans_{first}_to_{last}.csv',
  },
  columns: [
    ...columnsFor('year-ending-31-march', [
      ['child-in-need-plans-starting', 'count', 'Child in need plans that started in the year'],
      [
        'children-starting-a-child-in-need-plan',
        'count',
        'Children with a child in need plan that started in the year',
      ],
      ['child-in-need-plans-ending', 'count', 'Child in need plans that ended in the year'],
      [
        'children-ending-a-child-in-need-plan',
        'count',
        'Children with a child in need plan that ended in the year',
      ],
      [
        'child-in-need-plans-during-year',
        'count',
        'Child in need plans open at any point during the year',
      ],
      [
        'children-on-a-child-in-need-plan-during-year',
        'count',
        'Children on a child in need plan at any point during the year',
      ],
    ]),
    ...columnsFor('at-31-march', [
      ['child-in-need-plans-at-31-march', 'count', 'Child in need plans open at 31 March'],
    ]),
  ],
  headers: {
    'child-in-need-plans-starting': ['CINPlan_start'],
    'children-starting-a-child-in-need-plan': ['CINPlan_child_start'],
    'child-in-need-plans-ending': ['CINPlan_end'],
    'children-ending-a-child-in-need-plan': ['CINPlan_child_end'],
    'child-in-need-plans-during-year': ['CINPlan_anypoint'],
    'children-on-a-child-in-need-plan-during-year': ['CINPlan_child_anypoint'],
    'child-in-need-plans-at-31-march': ['CINPlan_At31'],
  },
  printedRates: {
    CINPlan_start_rate: 'child-in-need-plans-starting',
    CINPlan_child_start_rate: 'children-starting-a-child-in-need-plan',
    CINPlan_end_rate: 'child-in-need-plans-ending',
    CINPlan_child_end_rate: 'children-ending-a-child-in-need-plan',
    CINPlan_anypoint_rate: 'child-in-need-plans-during-year',
    CINPlan_child_anypoint_rate: 'children-on-a-child-in-need-plan-during-year',
    CINPlan_At31_rate: 'child-in-need-plans-at-31-march',
  },
};
