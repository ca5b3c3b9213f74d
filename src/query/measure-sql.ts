import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Formula, Measure, Term } from '../catalogue/measures/measure';
import { periodOf } from '../vocabulary/period';

/** Names come from the catalogue, never from a reader, so they stand in the text as they are. */
function name(text: string): Sql {
  return raw(`'${text}'`);
}

/** Worst first: of two reasons why a part is missing, the figure gives the one that says more. */
const symbolOrder = ['x', 'u', 'c', 'z', 'low', 'k'] as const;

/** One row an area and period: the term's columns added up, or the symbol of a missing one. */
export function termSql(term: Term): Sql {
  const [first, ...others] = term.columns;
  if (others.length === 0) {
    return sql`SELECT area, period, value, symbol, joint FROM observations WHERE measure = ${name(first)}`;
  }
  const symbolOf = join(
    symbolOrder.map((symbol) => sql`WHEN bool_or(symbol = ${name(symbol)}) THEN ${name(symbol)}`),
    ' ',
  );
  const columns = join(
    term.columns.map((column) => name(column)),
    ', ',
  );
  return sql`SELECT area, period,
           CASE WHEN count(value) = ${raw(String(term.columns.length))} THEN sum(value) END AS value,
           CASE ${symbolOf} END AS symbol,
           any_value(joint) AS joint
    FROM observations WHERE measure IN (${columns})
    GROUP BY area, period`;
}

/** The date of the denominator that belongs to the year of `n`, the numerator. */
export function denominatorPeriod(formula: { denominator: Term }): Sql {
  const { period, yearsBefore = 0 } = formula.denominator;
  const [, month, day] = periodOf(period, 2000).split('-').map(Number);
  return raw(`make_date(year(n.period) - ${yearsBefore}, ${month}, ${day})`);
}

/**
 * SELECT of every figure of a measure from `observations`: area, period, value, symbol, joint.
 * Ratios round half up, as the DfE does: scaled to whole tenths first, because only then is a tie
 * an exact binary number.
 */
export function measureSql(measure: Measure): Sql {
  const { formula, from, until } = measure;
  const within = (period: string) =>
    sql`${
      from === undefined ? empty : sql`\n  AND ${raw(period)} >= DATE ${name(from)}`
    }${until === undefined ? empty : sql`\n  AND ${raw(period)} <= DATE ${name(until)}`}`;
  if (formula.kind === 'published') {
    return sql`SELECT area, period, value, symbol, joint
FROM observations
WHERE measure = ${name(formula.column)}${within('period')}`;
  }
  const tens = 10 ** measure.decimals;
  const symbolOf = join(
    symbolOrder.map(
      (symbol) =>
        sql`WHEN n.symbol = ${name(symbol)} OR d.symbol = ${name(symbol)} THEN ${name(symbol)}`,
    ),
    '\n         ',
  );
  return sql`WITH
  numerator AS (
    ${termSql(formula.numerator)}
  ),
  denominator AS (
    ${termSql(formula.denominator)}
  )
SELECT n.area, n.period,
       CASE WHEN n.joint IS NOT DISTINCT FROM d.joint AND d.value > 0
            THEN round(${raw(String(formula.scale * tens))}.0 * n.value / d.value) / ${raw(String(tens))} END AS value,
       CASE
         WHEN d.area IS NULL OR n.joint IS DISTINCT FROM d.joint THEN 'x'
         ${symbolOf}
         WHEN d.value = 0 THEN 'z'
       END AS symbol,
       n.joint
FROM numerator n
LEFT JOIN denominator d ON d.area = n.area AND d.period = ${denominatorPeriod(formula)}
WHERE ${denominatorPeriod(formula)} IN (SELECT period FROM denominator)${within('n.period')}${printedBefore(formula)}`;
}

/** The figures as printed for the periods before those that can be computed. */
function printedBefore({ printedBefore: column }: Extract<Formula, { kind: 'ratio' }>): Sql {
  if (column === undefined) return empty;
  return sql`
UNION ALL
SELECT area, period, value, symbol, joint
FROM observations
WHERE measure = ${name(column)}`;
}
