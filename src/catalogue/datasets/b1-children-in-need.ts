import type { DataSet } from './dataset';
import { childrenInNeed, columnsFor } from './declare';

/** Children in need in the year and at its end, and cases that waited for an assessment then. */
export const b1ChildrenInNeed: DataSet = {
  ...childrenInNeed,
  id: 'b1-children-in-need',
  title: 'B1: Children in need',
  files: {
    pattern: 'cin-{release}/b1_children_in_need_{first}_to_{last}.csv',
  },
  columns: [
    ...columnsFor('year-ending-31-march', [
      ['episodes-of-need', 'count', 'Episodes of need at any point during the year'],
      [
        'children-in-need-during-year',
        'count',
        'Children with an episode of need at any point during the year',
      ],
      ['episodes-started', 'count', 'Episodes of need that started in the year'],
      [
        'children-starting-an-episode',
        'count',
        'Children with an episode of need that started in the year',
      ],
      ['episodes-ended', 'count', 'Episodes of need that ended in the year'],
      [
        'children-ending-an-episode',
        'count',
        'Children with an episode of need that ended in the year',
      ],
    ]),
    ...columnsFor('at-31-march', [
      ['children-in-need', 'count', 'Children in need: episodes of need open at 31 March'],
      ['awaiting-assessment', 'count', 'Children in need who were awaiting assessment at 31 March'],
    ]),
  ],
  headers: {
    'episodes-of-need': ['Anypoint_episodes'],
    'children-in-need-during-year': ['Anypoint_child'],
    'episodes-started': ['Started_episodes'],
    'children-starting-an-episode': ['Started_child'],
    'episodes-ended': ['Ended_episodes'],
    'children-ending-an-episode': ['Ended_child'],
    'children-in-need': ['At31_episodes'],
    'awaiting-assessment': ['awaiting_assessment'],
  },
  printedRates: {
    Anypoint_episodes_rate: 'episodes-of-need',
    Anypoint_child_rate: 'children-in-need-during-year',
    Started_episodes_rate: 'episodes-started',
    Started_child_rate: 'children-starting-an-episode',
    Ended_episodes_rate: 'episodes-ended',
    Ended_child_rate: 'children-ending-an-episode',
    At31_episodes_rate: 'children-in-need',
    Awaiting_assessment_rate: 'awaiting-assessment',
  },
};
