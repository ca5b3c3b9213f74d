/** The ranks of the values, 1 the lowest; equal values share the mean of their ranks. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = values.map(() => 0);
  for (let first = 0; first < order.length;) {
    const value = order[first]?.value;
    let next = first + 1;
    while (next < order.length && order[next]?.value === value) next += 1;
    for (const { index } of order.slice(first, next)) ranks[index] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}
