/**
 * The weights of `rows` rows, 1 each where none are given. RangeError unless there is one for each row,
 * finite and above 0: a row that should not count is left out, not weighed with 0.
 */
export function weightsOf(rows: number, weights?: readonly number[]): readonly number[] {
  if (!weights) return Array.from({ length: rows }, () => 1);
  if (weights.length !== rows) {
    throw new RangeError(`${rows} rows have ${weights.length} weights: one for each is needed.`);
  }
  const wrong = weights.find((weight) => !(Number.isFinite(weight) && weight > 0));
  if (wrong !== undefined) {
    throw new RangeError(`A weight is a finite number above 0, not ${wrong}.`);
  }
  return weights;
}
