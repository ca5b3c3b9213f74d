import type { Mark } from '../figure/figure';

/** From one stacked dot's middle to the next, in pixels, where there is room. */
const spacing = 10;

/**
 * The vertical domain in which stacked marks (heights 1, 2, 3 …) stand on the foot of a plot of
 * this height, one close upon another, however low the highest stack is.
 */
export function stackDomain(marks: readonly Mark[], height: number): readonly [number, number] {
  const highest = Math.max(1, ...marks.map(({ y }) => y));
  return [0.5, 0.5 + Math.max(highest, height / spacing)];
}
