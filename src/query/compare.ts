import sql, { raw } from 'sql-template-tag';
import type { Measure, Term } from '../catalogue/measures/measure';
import type { Period } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';
import { denominatorPeriod, termSql } from './measure-sql';
import { queryOf, type Query } from './query';

/** A figure of any area and what it was counted from: what `compareQuery` gives. */
export interface CompareRow {
  area: string;
  period: Period;
  /** The figure as shown, or null with the symbol that says why. */
  value: number | null;
  symbol: Symbol | null;
  /** The joint return that the figure belongs to ("314+318"), or null. */
  joint: string | null;
  /** Both, or neither where the measure has no counts or they do not give the figure. */
  numerator: number | null;
  denominator: number | null;
}

const figureColumns = raw(
  'f.area::VARCHAR AS area, f.period, f.value, f.symbol::VARCHAR AS symbol, f.joint',
);

/** Half of the last place that a term's counts are printed with: the workforce's have one decimal. */
function halfPlace({ period, columns }: Term): number {
  return period === 'at-30-september' ? 0.05 * columns.length : 0;
}

/** How far a figure may be from what its counts, `n` and `d`, give: by its own rounding and by theirs. */
function rounding(numerator: Term, denominator: Term, scale: number, decimals: number): string {
  const own = `${0.5 / 10 ** decimals} + 1e-6`;
  const [part, whole] = [halfPlace(numerator), halfPlace(denominator)];
  if (part + whole === 0) return own;
  return `${own} + ${scale}.0 * (${part} + ${whole} * n.value / d.value) / d.value`;
}

/**
 * Every figure of a measure, of all areas and periods, with its numerator and denominator: CompareRow,
 * by area and period. Counts that give another figure than the shown one, by more than rounding, are
 * left out, so that no interval stands beside a figure that it does not belong to.
 */
export function compareQuery(measure: Measure): Query {
  const { numerator, denominator, scale } = measure.formula;
  if (numerator === undefined || denominator === undefined || scale === undefined) {
    return queryOf(sql`
      SELECT ${figureColumns},
             NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator
      FROM figures f
      WHERE f.measure = ${measure.id}
      ORDER BY area, period`);
  }
  const allowed = rounding(numerator, denominator, scale, measure.decimals);
  return queryOf(sql`
    WITH
      numerator AS (
        ${termSql(numerator)}
      ),
      denominator AS (
        ${termSql(denominator)}
      ),
      counted AS (
        SELECT ${figureColumns},
               n.value AS numerator, d.value AS denominator,
               d.value > 0
                 AND f.joint IS NOT DISTINCT FROM n.joint
                 AND f.joint IS NOT DISTINCT FROM d.joint
                 AND abs(${raw(`${scale}.0`)} * n.value / d.value - f.value) <= ${raw(allowed)} AS follows
        FROM figures f
        LEFT JOIN numerator n ON n.area = f.area AND n.period = f.period
        LEFT JOIN denominator d ON d.area = f.area AND d.period = ${denominatorPeriod({ denominator })}
        WHERE f.measure = ${measure.id}
      )
    SELECT area, period, value, symbol, joint,
           CASE WHEN follows THEN round(numerator, 1) END AS numerator,
           CASE WHEN follows THEN round(denominator, 1) END AS denominator
    FROM counted
    ORDER BY area, period`);
}
