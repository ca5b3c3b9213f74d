import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { measureOf } from '../catalogue/measures/known';
import type { Relationship } from '../catalogue/relationships/relationship';
import type { Switches } from '../view/relationship-switches';
import { periodOf, yearOf } from '../vocabulary/period';
import { queryOf, type Query } from './query';

/** The region that `london: false` leaves out. */
const london = 'E12000007';

/** The date on which x stands for a pair named by y's period. */
function joinedDate({ instead, joins, x }: Relationship, switches: Switches): Sql {
  const period = [x, ...instead.x].find(({ measure }) => measure === switches.x)?.period;
  const join = joins.find(({ id }) => id === switches.join);
  if (period === undefined || join === undefined) {
    throw new RangeError(`The relationship has no x "${switches.x}" or join "${switches.join}".`);
  }
  const [, month, day] = periodOf(period, 2000).split('-').map(Number);
  return raw(`make_date(year(y.period) - ${join.yearsBefore}, ${month}, ${day})`);
}

/** The year of the last break in either measure: no pair is from before it. Null where there is none. */
function lastBreak({ x, y }: Switches): number | null {
  const years = [x, y].flatMap((id) => measureOf(id).breaks.map(({ at }) => yearOf(at)));
  return years.length === 0 ? null : Math.max(...years);
}

/** SELECT of every pair that the switches leave: area, name, region, period, "xPeriod", x, y, joint. */
function pairs(relationship: Relationship, switches: Switches): Sql {
  const since = lastBreak(switches);
  return sql`SELECT y.area::VARCHAR AS area, a.spoken_name AS name, a.region::VARCHAR AS region,
           y.period, x.period AS "xPeriod", x.value AS x, y.value AS y, x.joint
    FROM figures y
    JOIN figures x ON x.area = y.area
                  AND x.measure = ${switches.x}
                  AND x.period = ${joinedDate(relationship, switches)}
    JOIN areas a ON a.code = y.area AND a.kind = 'authority'
    WHERE y.measure = ${switches.y} AND x.value IS NOT NULL AND y.value IS NOT NULL${
      since === null ? empty : sql`\n      AND year(y.period) >= ${since}`
    }${
      switches.london ? empty : sql`\n      AND a.region::VARCHAR <> ${london}`
    }${switches.without === null ? empty : sql`\n      AND a.code <> ${switches.without}`}${
      switches.complete
        ? sql`\n    QUALIFY count(*) OVER (PARTITION BY y.area) = count(DISTINCT y.period) OVER ()`
        : empty
    }`;
}

/** Every pair of every year that the switches leave, by year and authority. */
export function relatedPairsQuery(relationship: Relationship, switches: Switches): Query {
  return queryOf(sql`
    ${pairs(relationship, switches)}
    ORDER BY y.period, a.code`);
}

/** The values of a column, or their ranks counted from the middle one; those that are equal share theirs. */
function measured(column: 'x' | 'y', { correlation }: Switches, within: string): Sql {
  if (correlation === 'pearson') return raw(column);
  return raw(
    `(rank() OVER (${within}ORDER BY ${column}) - rank() OVER (${within}ORDER BY ${column} DESC)) / 2.0`,
  );
}

/**
 * Of each year: n, r and the line's slope and intercept, by DuckDB's own functions, with Fisher's interval
 * or Bonett and Wright's. Every pair counts as one, and nothing is adjusted for.
 */
export function yearlyCorrelationsQuery(relationship: Relationship, switches: Switches): Query {
  const within = 'PARTITION BY period ';
  return queryOf(sql`
    WITH
      pairs AS (
        ${pairs(relationship, switches)}
      ),
      measured AS (
        SELECT period, x, y,
               ${measured('x', switches, within)} AS u,
               ${measured('y', switches, within)} AS v
        FROM pairs
      ),
      yearly AS (
        SELECT period, count(*) AS n, corr(v, u) AS r,
               regr_slope(y, x) AS slope, regr_intercept(y, x) AS intercept
        FROM measured
        GROUP BY period
      )
    SELECT period, n, r,
           tanh(atanh(r) - 1.959964 * ${raw(spread(switches))}) AS lower,
           tanh(atanh(r) + 1.959964 * ${raw(spread(switches))}) AS upper,
           slope, intercept
    FROM yearly
    WHERE n >= ${raw(String(relationship.minimum.nothing))}
    ORDER BY period`);
}

/** The standard error of Fisher's z: Bonett and Wright's for ranks. */
function spread({ correlation }: Switches): string {
  return correlation === 'pearson' ? '1 / sqrt(n - 3)' : 'sqrt((1 + r * r / 2) / (n - 3))';
}

/** Of each authority's means over its years: how many authorities, and r between them. */
export function betweenQuery(relationship: Relationship, switches: Switches): Query {
  return queryOf(sql`
    WITH
      pairs AS (
        ${pairs(relationship, switches)}
      ),
      means AS (
        SELECT area, avg(x) AS x, avg(y) AS y FROM pairs GROUP BY area
      ),
      measured AS (
        SELECT ${measured('x', switches, '')} AS u, ${measured('y', switches, '')} AS v FROM means
      )
    SELECT count(*) AS n, corr(v, u) AS r FROM measured`);
}
