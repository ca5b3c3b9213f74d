import { sum } from 'd3-array';
import { midRanks } from './mid-ranks';
import type { Point } from './point';
import { requireSpread } from './require-spread';
import { weightsOf } from './weights';

/** Pearson’s r, of the figures; Spearman’s ρ, of their ranks. */
export type CorrelationKind = 'pearson' | 'spearman';

/** The fewest points of which a correlation is taken at all; far more are needed to believe it. */
const fewest = 3;

/** The values less their weighted mean. */
function centred(values: readonly number[], weights: readonly number[]): number[] {
  const mean = sum(values, (value, row) => value * (weights[row] ?? 0)) / sum(weights);
  return values.map((value) => value - mean);
}

/**
 * The correlation of x and y, from −1 to 1. Pearson 1896, Philosophical Transactions A 187:253;
 * Spearman 1904, American Journal of Psychology 15:72, ties at their middle rank. With weights: of the
 * weighted moments (R’s cov.wt), for Spearman of the plain ranks. RangeError below three points, for
 * values that are not finite, and where x or y does not vary.
 */
export function correlation(
  points: readonly Point[],
  kind: CorrelationKind,
  weights?: readonly number[],
): number {
  if (points.length < fewest) {
    throw new RangeError(`${points.length} points have no correlation: ${fewest} at least.`);
  }
  const weight = weightsOf(points.length, weights);
  const [x, y] = (['x', 'y'] as const).map((axis) => {
    const values = points.map((point) => point[axis]);
    requireSpread(values, axis);
    return centred(kind === 'spearman' ? midRanks(values) : values, weight);
  }) as [number[], number[]];
  const product = (a: readonly number[], b: readonly number[]) =>
    sum(a, (value, row) => value * (b[row] ?? 0) * (weight[row] ?? 0));
  const r = product(x, y) / Math.sqrt(product(x, x) * product(y, y));
  // Rounding must not put a perfect correlation beyond 1.
  return Math.max(-1, Math.min(1, r));
}
