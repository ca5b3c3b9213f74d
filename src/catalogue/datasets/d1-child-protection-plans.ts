import type { DataSet } from './dataset';
import { catalogueFile, childrenInNeed, columnsFor } from './declare';

/** Child protection plans that started, ended or were open, and the children subject to them. */
export const d1ChildProtectionPlans: DataSet = {
  ...childrenInNeed,
  id: 'd1-child-protection-plans',
  title: 'D1: Child protection plans',
  address: catalogueFile('0183a28b-6a55-4eff-aa08-33cc14f3a5bb'),
  files: { pattern: 'cin-{release}/d1_child_protection_plans_{first}_to_{last}.csv' },
  columns: [
    ...columnsFor('year-ending-31-march', [
      ['plans-started', 'count', 'Child protection plans that started in the year (table D1)'],
      [
        'children-starting-a-plan',
        'count',
        'Children who became the subject of a child protection plan in the year, each counted once',
      ],
      ['plans-ended', 'count', 'Child protection plans that ended in the year (table D1)'],
      [
        'children-ending-a-plan',
        'count',
        'Children who ceased to be the subject of a child protection plan in the year, each counted once',
      ],
      ['plans-during-year', 'count', 'Child protection plans open at any point during the year'],
      [
        'children-on-a-plan-during-year',
        'count',
        'Children subject to a child protection plan at any point during the year, each counted once',
      ],
    ]),
    ...columnsFor('at-31-march', [
      [
        'child-protection-plans-at-31-march',
        'count',
        'Children subject to a child protection plan at 31 March (table D1)',
      ],
    ]),
  ],
  headers: {
    'plans-started': ['CPP_start'],
    'children-starting-a-plan': ['CPP_child_start'],
    'plans-ended': ['CPP_end'],
    'children-ending-a-plan': ['CPP_child_end'],
    'plans-during-year': ['CPP_anypoint'],
    'children-on-a-plan-during-year': ['CPP_child_anypoint'],
    'child-protection-plans-at-31-march': ['CPP_At31'],
  },
  printedRates: {
    CPP_start_rate: 'plans-started',
    CPP_child_start_rate: 'children-starting-a-plan',
    CPP_end_rate: 'plans-ended',
    CPP_child_end_rate: 'children-ending-a-plan',
    CPP_anypoint_rate: 'plans-during-year',
    CPP_child_anypoint_rate: 'children-on-a-plan-during-year',
    CPP_At31_rate: 'child-protection-plans-at-31-march',
  },
};
