/** Between two lines of figures, in pixels from middle to middle: their size and a little air. */
const leastLeading = 1.15;

/**
 * The ticks of a value axis that are drawn: every one, or every second, third and so on from the first, as
 * close as figures of this size in pixels may stand over one another.
 */
export function thinValues(
  ticks: readonly number[],
  yOf: (value: number) => number,
  size: number,
): number[] {
  const [first, second] = ticks;
  if (first === undefined || second === undefined) return [...ticks];
  const leading = Math.abs(yOf(second) - yOf(first));
  const step = leading > 0 ? Math.ceil((leastLeading * size) / leading) : ticks.length;
  return ticks.filter((_, index) => index % step === 0);
}
