import { sum } from 'd3-array';
import { Matrix, QrDecomposition, solve } from 'ml-matrix';

/** A least-squares solution: y = Σ estimate·column + residual. */
export interface LeastSquares {
  /** One for each column. */
  estimates: number[];
  /** One for each row. */
  residuals: number[];
  /** (X′X)⁻¹: times the residual variance, what the estimates vary by. */
  inverse: Matrix;
}

/** A column that all the others leave less of than this share of its length is made of them. */
const tolerance = 1e-9;

/**
 * Solves y on the columns (no intercept is added) by Householder’s QR, each column scaled to length 1:
 * Golub and Van Loan 2013, Matrix Computations, §5.3. RangeError where there are no more rows than
 * columns, or where one column is made of the others.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  y: readonly number[],
): LeastSquares {
  if (columns.length === 0 || y.length <= columns.length) {
    throw new RangeError(`${y.length} rows are too few for ${columns.length} columns.`);
  }
  const lengths = columns.map((column) => Math.sqrt(sum(column, (value) => value * value)));
  const x = new Matrix(y.length, columns.length);
  columns.forEach((column, at) => {
    const length = lengths[at] || 1;
    column.forEach((value, row) => x.set(row, at, value / length));
  });
  const qr = new QrDecomposition(x);
  const upper = qr.upperTriangularMatrix;
  if (upper.diagonal().some((value) => !(Math.abs(value) > tolerance))) {
    throw new RangeError('One of the columns is made of the others: their effects are not apart.');
  }
  const target = Matrix.columnVector([...y]);
  const solved = qr.solve(target);
  const back = solve(upper, Matrix.eye(columns.length));
  const unscaled = back.mmul(back.transpose());
  const scale = (at: number) => 1 / (lengths[at] ?? 1);
  const inverse = new Matrix(
    unscaled.to2DArray().map((row, i) => row.map((value, j) => value * scale(i) * scale(j))),
  );
  return {
    estimates: solved.to1DArray().map((value, at) => value * scale(at)),
    residuals: Matrix.sub(target, x.mmul(solved)).to1DArray(),
    inverse,
  };
}
