import type { Mark, ScatterPanel } from '../figure/figure';

/** Two marks of one role, one year after the other. */
export type Step = readonly [from: Mark, to: Mark];

/**
 * The steps of each role's path through its marks, in their order. A year without a figure breaks a path,
 * and so does a year from which on the figures are not the same thing as before; a mark without a year
 * is in none.
 */
export function pathSteps({ marks, breaks = [] }: Pick<ScatterPanel, 'marks' | 'breaks'>): Step[] {
  return marks.flatMap((to, index): Step[] => {
    const from = marks.slice(0, index).findLast(({ role }) => role === to.role);
    if (from?.year === undefined || to.year !== from.year + 1) return [];
    return breaks.includes(to.year) ? [] : [[from, to]];
  });
}
