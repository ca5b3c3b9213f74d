import { family } from './family';

/** `[name, what the need is]`; the column is `primary-need-<name>-count`. */
const needs: readonly (readonly [name: string, what: string])[] = [
  ['abuse-or-neglect', 'abuse or neglect'],
  ['childs-disability-or-illness', 'the child’s disability or illness'],
  ['parents-disability-or-illness', 'a parent’s disability or illness'],
  ['family-in-acute-stress', 'family in acute stress'],
  ['family-dysfunction', 'family dysfunction'],
  ['socially-unacceptable-behaviour', 'socially unacceptable behaviour'],
  ['low-income', 'low income'],
  ['absent-parenting', 'absent parenting'],
  ['cases-other-than-children-in-need', 'cases other than children in need'],
  ['not-stated', 'not stated'],
];

/** The share of children in need with each primary need. */
export const primaryNeeds = family(
  {
    group: 'Children in need',
    name: 'Primary need',
    axis: 'Share of children in need',
    whole: {
      columns: ['children-in-need-by-primary-need'],
      period: 'at-31-march',
      label: 'children in need at 31 March (table B3)',
    },
    breaks: [],
    footnotes: [
      'Each child has one primary need, the main reason why services began; other needs are not counted here.',
      'In 2013 to 2016 and 2019 the needs of some authorities and regions, and of England, add up to fewer than all children in need: England’s fall 0.2% short in 2016 and 0.4% in 2019.',
    ],
    method: 'Computed here from the two counts in table B3.',
  },
  needs.map(([name, what]) => ({
    id: `primary-need-${name}`,
    column: `primary-need-${name}-count`,
    label: `Primary need: ${what}`,
    question: `For how many children in need was the primary need recorded as “${what}”?`,
    definition: `Children in need at 31 March whose primary need at assessment was recorded as “${what}”, as a share of all.`,
    counted: `children in need at 31 March whose primary need was recorded as “${what}”`,
  })),
);
