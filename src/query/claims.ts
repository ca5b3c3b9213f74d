import sql, { raw, type Sql } from 'sql-template-tag';
import type { Statement } from '../catalogue/claims/claim';
import { measureOf } from '../catalogue/measures/known';
import type { Period } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';
import { termSql } from './measure-sql';
import { queryOf, type Query } from './query';

/**
 * One figure that a claim's check needs: what `claimQuery` gives. `figure` of a figure and of a distance;
 * `before` and `after` of a change; `lowest` and `highest` of a range; of groups one `below` or `above`
 * for each return, by its members' codes.
 */
export interface ClaimRow {
  role: 'figure' | 'before' | 'after' | 'lowest' | 'highest' | 'below' | 'above';
  area: string;
  period: Period;
  value: number | null;
  symbol: Symbol | null;
}

/** Figures, or of a measure's count the published columns that make it up. */
function source(measure: string, part: 'numerator' | undefined): Sql {
  if (part === undefined) {
    return sql`SELECT area, period, value, symbol FROM figures WHERE measure = ${measure}`;
  }
  const { numerator } = measureOf(measure).formula;
  if (numerator === undefined) throw new Error(`"${measure}" is no share of a count.`);
  return termSql(numerator);
}

/** Every return's figure once: a joint return's members have the same. */
function returns(measure: string, period: Period): Sql {
  return sql`SELECT coalesce(f.joint, f.area::VARCHAR) AS area, f.period, any_value(f.value) AS value
        FROM figures f
        JOIN areas a ON a.code = f.area
        WHERE f.measure = ${measure} AND f.period = ${period}::DATE
          AND a.kind = 'authority' AND f.value IS NOT NULL
        GROUP BY ALL`;
}

/** The figures that a statement is checked against: rows of ClaimRow. */
export function claimQuery(statement: Statement): Query {
  switch (statement.kind) {
    case 'figure':
    case 'distance': {
      const { measure, area, period } = statement;
      const part = statement.kind === 'figure' ? statement.part : undefined;
      return queryOf(sql`
    SELECT 'figure' AS role, area::VARCHAR AS area, period, value, symbol::VARCHAR AS symbol
    FROM (${source(measure, part)})
    WHERE area = ${area} AND period = ${period}::DATE`);
    }
    case 'change': {
      const { measure, area, from, to } = statement;
      return queryOf(sql`
    SELECT CASE WHEN period = ${from}::DATE THEN 'before' ELSE 'after' END AS role,
           area::VARCHAR AS area, period, value, symbol::VARCHAR AS symbol
    FROM (${source(measure, undefined)})
    WHERE area = ${area} AND period IN (${from}::DATE, ${to}::DATE)
    ORDER BY period`);
    }
    case 'range':
      return queryOf(sql`
    WITH
      returns AS (
        ${returns(statement.measure, statement.period)}
      )
    (SELECT 'lowest' AS role, area, period, value, NULL::VARCHAR AS symbol
     FROM returns ORDER BY value, area LIMIT 1)
    UNION ALL
    (SELECT 'highest', area, period, value, NULL
     FROM returns ORDER BY value DESC, area LIMIT 1)`);
    case 'groups': {
      const { divided, level, measure, period } = statement;
      return queryOf(sql`
    WITH
      divided AS (
        ${returns(divided, period)}
      ),
      returns AS (
        ${returns(measure, period)}
      )
    SELECT CASE WHEN d.value >= ${raw(String(level))} THEN 'above' ELSE 'below' END AS role,
           r.area, r.period, r.value, NULL::VARCHAR AS symbol
    FROM divided d
    JOIN returns r USING (area)
    ORDER BY role, r.area`);
    }
  }
}
