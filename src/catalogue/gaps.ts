import { b7ChildInNeedPlans } from './datasets/b7-child-in-need-plans';

/** Years for which a published column has no figure, where the reason is known and not plain. */
export interface KnownGap {
  /** Columns (`measure` of observations) that it is about. */
  columns: readonly string[];
  /** First and last year, as the files label them. */
  years: readonly [first: number, last: number];
  reason: string;
}

/** Reasons that the files themselves do not give; for the others, where a file begins and ends says it. */
export const knownGaps: readonly KnownGap[] = [
  {
    columns: b7ChildInNeedPlans.columns.map(({ measure }) => measure),
    years: [2010, 2021],
    reason: 'Child in need plans were not collected before the year ending 31 March 2022.',
  },
  {
    columns: ['re-referrals', 're-referrals-count'],
    years: [2010, 2010],
    reason:
      'For 2009-10 only children referred more than once in the year were counted, which is another measure.',
  },
  {
    columns: [
      'no-further-action-before-assessment',
      'no-further-action-before-assessment-count',
      'no-further-action-after-assessment',
      'no-further-action-after-assessment-count',
    ],
    years: [2010, 2011],
    reason: 'Referrals that led to no further action were first published for 2011-12.',
  },
];
