import { correlation, type CorrelationKind } from './correlation';
import { correlationInterval } from './correlation-interval';
import type { Interval } from './interval';
import { level95, type Level } from './levels';
import { midRanks } from './mid-ranks';
import { regression } from './regression';
import { requireSpread } from './require-spread';

/** A correlation with other things held equal, over n rows. */
export interface PartialCorrelation {
  r: number;
  n: number;
  interval: Interval;
}

/** Less than this share of the variance left is rounding. */
const tolerance = 1e-10;

/**
 * The correlation of what z does not account for in x and in y: Yule 1907, Proceedings of the Royal
 * Society A 79:182; Spearman’s with every column as its middle ranks. The interval is a correlation’s
 * on n − 3 − k for k columns of z (Fisher 1924, Metron 3:329), 95% unless told. RangeError for too few
 * rows, values that are not finite, and where z accounts for all of x or y or for its own columns.
 */
export function partialCorrelation(
  rows: readonly { x: number; y: number; z: readonly number[] }[],
  kind: CorrelationKind,
  level: Level = level95,
): PartialCorrelation {
  const n = rows.length;
  const held = rows[0]?.z.length ?? 0;
  if (n < held + 4) throw new RangeError(`${n} rows are too few to hold ${held} things equal.`);
  const columnOf = (values: number[], name: string) => {
    requireSpread(values, name);
    return kind === 'spearman' ? midRanks(values) : values;
  };
  const z = Array.from({ length: held }, (_, at) =>
    columnOf(
      rows.map((row) => row.z[at] ?? Number.NaN),
      'z',
    ),
  );
  const [x, y] = (['x', 'y'] as const).map((axis) => {
    const column = columnOf(
      rows.map((row) => row[axis]),
      axis,
    );
    const { residuals, rSquared } = regression(
      column.map((value, row) => ({ y: value, x: z.map((other) => other[row] ?? Number.NaN) })),
    );
    if (1 - rSquared < tolerance) {
      throw new RangeError(`With z held equal, nothing of ${axis} is left.`);
    }
    return residuals;
  }) as [number[], number[]];
  const r = correlation(
    x.map((value, row) => ({ x: value, y: y[row] ?? Number.NaN })),
    'pearson',
  );
  return { r, n, interval: correlationInterval(r, n - held, kind, level) };
}
