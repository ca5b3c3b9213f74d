import { sum } from 'd3-array';

/** A column of which sweeping leaves less than this share of its length is swept out whole. */
const tolerance = 1e-9;

const product = (a: readonly number[], b: readonly number[]) =>
  sum(a, (value, row) => value * (b[row] ?? 0));

const lengthOf = (column: readonly number[]) => Math.sqrt(product(column, column));

/** The column less its projections on the directions, which are at right angles and of length 1. */
function cleared(column: readonly number[], directions: readonly (readonly number[])[]): number[] {
  let left = [...column];
  // Twice is enough for full precision: Parlett 1998, The Symmetric Eigenvalue Problem, §6.9.
  for (let pass = 0; pass < 2; pass += 1) {
    for (const direction of directions) {
      const along = product(left, direction);
      left = left.map((value, row) => value - along * (direction[row] ?? 0));
    }
  }
  return lengthOf(left) > tolerance * lengthOf(column) ? left : left.map(() => 0);
}

/**
 * What `columns` hold that no mixture of `nuisance` does: the residuals of a regression on these, by
 * Gram and Schmidt’s process. A column made of the nuisances comes back as zeros; `rank`: how many of
 * the nuisances are not made of those before them.
 */
export function sweepOut(
  nuisance: readonly (readonly number[])[],
  columns: readonly (readonly number[])[],
): { left: number[][]; rank: number } {
  const directions: number[][] = [];
  for (const column of nuisance) {
    const left = cleared(column, directions);
    const length = lengthOf(left);
    if (length > 0) directions.push(left.map((value) => value / length));
  }
  return {
    left: columns.map((column) => cleared(column, directions)),
    rank: directions.length,
  };
}
