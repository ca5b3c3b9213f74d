import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Relationship } from '../catalogue/relationships/relationship';
import { periodOf } from '../vocabulary/period';
import { queryOf, type Query } from './query';

/** The date on which x stands for a pair named by y's period. */
function joinedDate(relationship: Relationship): Sql {
  const { period, yearsBefore } = relationship.x;
  const [, month, day] = periodOf(period, 2000).split('-').map(Number);
  return raw(`make_date(year(y.period) - ${yearsBefore}, ${month}, ${day})`);
}

function pairs(relationship: Relationship, where: Sql): Query {
  return queryOf(sql`
    SELECT y.area::VARCHAR AS area, a.spoken_name AS name, a.slug, a.region::VARCHAR AS region,
           x.period AS "xPeriod", x.value AS x, x.symbol::VARCHAR AS "xSymbol",
           y.period AS "yPeriod", y.value AS y, y.symbol::VARCHAR AS "ySymbol",
           x.joint
    FROM figures y
    JOIN figures x ON x.area = y.area
                  AND x.measure = ${relationship.x.measure}
                  AND x.period = ${joinedDate(relationship)}
    JOIN areas a ON a.code = y.area
    WHERE y.measure = ${relationship.y.measure} AND ${where}
    ORDER BY a.name, y.period`);
}

/** The pairs of these areas through the years: PairRow. */
export function areaPairsQuery(relationship: Relationship, areas: readonly string[]): Query {
  const list = join(
    areas.map((area) => sql`${area}`),
    ', ',
  );
  return pairs(relationship, sql`y.area::VARCHAR IN (${list})`);
}

/** The pairs of every authority in one period of y: PairRow. */
export function authorityPairsQuery(relationship: Relationship, yPeriod: string): Query {
  return pairs(relationship, sql`y.period = ${yPeriod}::DATE AND a.kind = 'authority'`);
}

/** The latest period of y that has any pair: one row of { period }. */
export function latestPairQuery(relationship: Relationship): Query {
  return queryOf(sql`
    SELECT max(y.period) AS period
    FROM figures y
    JOIN figures x ON x.area = y.area
                  AND x.measure = ${relationship.x.measure}
                  AND x.period = ${joinedDate(relationship)}
    WHERE y.measure = ${relationship.y.measure} AND x.value IS NOT NULL AND y.value IS NOT NULL`);
}
