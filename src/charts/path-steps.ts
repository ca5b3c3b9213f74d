import type { Mark } from '../figure/figure';

/** Two marks, one year after the other. */
export type Step = readonly [from: Mark, to: Mark];

function year({ label }: Mark): number | null {
  return label !== null && /^\d{4}$/.test(label) ? Number(label) : null;
}

/**
 * The steps of a path through its focus marks, in order. A year without a figure breaks the path:
 * two marks whose labels are years, but not consecutive ones, are not joined.
 */
export function pathSteps(marks: readonly Mark[]): Step[] {
  const focus = marks.filter(({ role }) => role === 'focus');
  return focus.flatMap((to, index): Step[] => {
    const from = focus[index - 1];
    if (!from) return [];
    const [before, after] = [year(from), year(to)];
    if (before !== null && after !== null && after !== before + 1) return [];
    return [[from, to]];
  });
}
