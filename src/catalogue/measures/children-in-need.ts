import type { Measure } from './measure';
import { count, revisedCounting, rounded } from './parts';

/** Children in need at 31 March. */
export const childrenInNeed: Measure = {
  id: 'children-in-need',
  group: 'Children in need',
  label: 'Children in need',
  question: 'How many children in need were there on the last day of the year?',
  definition: 'Open episodes of need at 31 March, children on child protection plans included.',
  unit: count('Children in need'),
  decimals: 0,
  period: 'at-31-march',
  formula: { kind: 'published', column: 'children-in-need' },
  polarity: null,
  published: { dataSet: 'b1-children-in-need', column: 'children-in-need' },
  sized: true,
  breaks: [revisedCounting],
  footnotes: [rounded],
  method: 'As published in table B1: episodes open at 31 March, one for each child.',
  charts: ['lines'],
};
