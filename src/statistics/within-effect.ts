import { group, rollup, sum } from 'd3-array';
import type { Interval } from './interval';
import { leastSquares } from './least-squares';
import { level95, type Level } from './levels';
import { requireSpread } from './require-spread';
import { studentT } from './student-t';
import { sweepOut } from './sweep-out';
import { weightsOf } from './weights';

/** Less than this share of a column’s length is rounding. */
const tolerance = 1e-9;

/** One unit at one time: an authority in a year. */
export interface PanelRow {
  unit: string;
  time: string;
  x: number;
  y: number;
  /** What else is held equal, the same number in every row. */
  controls?: readonly number[];
  /** A precision, as R’s lm(weights =); 1 unless told, and then told in every row. */
  weight?: number;
}

/** What y changes with one more of x inside a unit, set against what all units do in that time. */
export interface WithinEffect {
  slope: number;
  /** The standard error of the slope, robust to whatever a unit’s own rows have in common. */
  error: number;
  interval: Interval;
  /** How many rows, units and times it is taken over. */
  rows: number;
  units: number;
  times: number;
}

function panelWeights(rows: readonly PanelRow[]): readonly number[] {
  const told = rows.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  return weightsOf(rows.length, told.length > 0 ? told : undefined);
}

function requireRows(rows: readonly PanelRow[]): void {
  const width = rows[0]?.controls?.length ?? 0;
  const values = rows.flatMap(({ x, y, controls }) => [x, y, ...(controls ?? [])]);
  if (values.length !== rows.length * (width + 2)) {
    throw new RangeError('The rows have different numbers of controls.');
  }
  requireSpread(values, 'the rows');
  const seen = new Set(rows.map(({ unit, time }) => JSON.stringify([unit, time])));
  if (seen.size !== rows.length) throw new RangeError('A unit has two rows of one time.');
}

/** Each column less its own unit’s weighted means, times the root of the weight. */
function withinUnits(units: readonly string[], weights: readonly number[]) {
  const rowsOf = [...group(units.keys(), (row) => units[row]).values()];
  return (column: readonly number[]): number[] => {
    const left = column.map(() => 0);
    for (const own of rowsOf) {
      const weight = sum(own, (row) => weights[row]);
      const mean = sum(own, (row) => (column[row] ?? 0) * (weights[row] ?? 0)) / weight;
      for (const row of own) {
        left[row] = ((column[row] ?? 0) - mean) * Math.sqrt(weights[row] ?? 0);
      }
    }
    // What rounding leaves of a column that does not vary within units is nothing.
    const whole = sum(column, (value, row) => value ** 2 * (weights[row] ?? 0));
    return sum(left, (value) => value ** 2) > tolerance ** 2 * whole ? left : left.map(() => 0);
  };
}

/**
 * The two-way fixed-effects slope of y on x (Wooldridge 2010, Econometric Analysis of Cross Section and
 * Panel Data, §10.5), exact for unbalanced panels too: units go by their means, times by regression on
 * what that leaves of their dummies (Frisch and Waugh 1933, Econometrica 1:387), with no iteration;
 * less than 1e-9 of a column’s length counts as none. Errors are clustered by unit (Liang and Zeger
 * 1986, Biometrika 73:13) with the factor G/(G − 1)·(N − 1)/(N − K), G units, N rows and
 * K = slopes + (times − 1) + 1: the units’ own means lie within the clusters and are not counted
 * (Cameron and Miller 2015, Journal of Human Resources 50:317, §III.B). Interval by Student’s t on
 * G − 1 degrees, 95% unless told. RangeError for a unit with two rows of one time, fewer than two
 * units, too few rows, and where x varies no more within units than times and controls account for.
 */
export function withinEffect(rows: readonly PanelRow[], level: Level = level95): WithinEffect {
  requireRows(rows);
  const units = rows.map(({ unit }) => unit);
  const times = [...new Set(rows.map(({ time }) => time))];
  const clusters = new Set(units).size;
  if (clusters < 2) throw new RangeError('An effect within units needs two units at least.');

  const within = withinUnits(units, panelWeights(rows));
  const explaining = [
    rows.map(({ x }) => x),
    ...(rows[0]?.controls ?? []).map((_, at) => rows.map(({ controls }) => controls?.[at] ?? 0)),
  ];
  const { left, rank } = sweepOut(
    times.map((one) => within(rows.map(({ time }) => (time === one ? 1 : 0)))),
    [...explaining, rows.map(({ y }) => y)].map(within),
  );
  const columns = left.slice(0, -1);
  const { estimates, residuals, inverse } = leastSquares(columns, left.at(-1) ?? []);

  const counted = columns.length + rank + 1;
  if (rows.length <= counted) {
    throw new RangeError(`${rows.length} rows are too few for ${counted} effects.`);
  }
  // What each row adds to the error of the first estimate; the rows of a unit are added up first.
  const influence = residuals.map(
    (residual, row) =>
      residual * sum(columns, (column, at) => inverse.get(0, at) * (column[row] ?? 0)),
  );
  const byUnit = rollup(
    influence.keys(),
    (own) => sum(own, (row) => influence[row]),
    (row) => units[row],
  );
  const factor = (clusters / (clusters - 1)) * ((rows.length - 1) / (rows.length - counted));
  const slope = estimates[0] ?? Number.NaN;
  const error = Math.sqrt(factor * sum(byUnit.values(), (value) => value ** 2));
  const reach = studentT(clusters - 1, level) * error;
  return {
    slope,
    error,
    interval: { lower: slope - reach, upper: slope + reach },
    rows: rows.length,
    units: clusters,
    times: times.length,
  };
}
