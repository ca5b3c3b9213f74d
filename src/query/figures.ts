import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import { queryOf, type Query } from './query';

function list(values: readonly string[]): Sql {
  return join(
    values.map((value) => sql`${value}`),
    ', ',
  );
}

/**
 * Measures and areas as sets of the database's own types: compared as the byte or two that each takes in
 * `figures`, three times as fast as text. Both throw in the engine at a name that it does not know.
 */
function ids(measures: readonly string[]): Sql {
  return sql`SELECT unnest([${list(measures)}]::measure_id[])`;
}
function codes(areas: readonly string[]): Sql {
  return sql`SELECT unnest([${list(areas)}]::area_code[])`;
}

/**
 * The columns of a FigureRow. Names leave as text: the engine carries and compares the whole list of an
 * ENUM's values wherever a statement sorts by one or gives one back.
 */
const figureColumns = raw(`f.measure::VARCHAR AS measure, f.area::VARCHAR AS area, f.period,
           f.value, f.symbol::VARCHAR AS symbol, f.joint`);

/** Every figure of these measures for these areas: FigureRow, by measure, area and period. */
export function figuresQuery(measures: readonly string[], areas: readonly string[]): Query {
  return queryOf(sql`
    SELECT ${figureColumns}
    FROM figures f
    WHERE f.measure::VARCHAR IN (${list(measures)})
      AND f.area IN (${codes(areas)})
    ORDER BY measure, area, period`);
}

/**
 * The figures of these measures for these areas in the latest period that `area` has of each: what
 * a bar for every measure is drawn from. FigureRow, by measure, area and period.
 */
export function latestOfQuery(
  measures: readonly string[],
  area: string,
  areas: readonly string[],
): Query {
  return queryOf(sql`
    WITH latest AS (
      SELECT measure, max(period) AS period
      FROM figures
      WHERE measure IN (${ids(measures)}) AND area = ${area}
      GROUP BY measure
    )
    SELECT ${figureColumns}
    FROM figures f
    JOIN latest USING (measure, period)
    WHERE f.area IN (${codes(areas)})
    ORDER BY measure, area, period`);
}

/** Fewer neighbours than this with a figure, and there is no median to speak of. */
const leastContributors = 5;

/**
 * The median of an authority's statistical neighbours, by measure and period: MedianRow. A joint
 * return among them counts once. Tenths are made whole before the median, so that halves round up.
 * `latest`: only in the latest period that the authority itself has of a measure.
 */
export function neighboursMedianQuery(
  measures: readonly string[],
  authority: string,
  model: string,
  periods: 'all' | 'latest' = 'all',
): Query {
  const latest =
    periods === 'all'
      ? empty
      : sql`
        AND f.period = (
          SELECT max(o.period) FROM figures o
          WHERE o.area = ${authority} AND o.measure = f.measure
        )`;
  return queryOf(sql`
    WITH returns AS (
      SELECT DISTINCT f.measure, f.period, coalesce(f.joint, f.area::VARCHAR) AS return, f.value
      FROM figures f
      JOIN statistical_neighbours n ON n.neighbour = f.area
      WHERE n.authority = ${authority} AND n.model = ${model}
        AND f.measure IN (${ids(measures)})${latest}
    )
    SELECT measure::VARCHAR AS measure, period,
           CASE WHEN count(value) >= ${leastContributors}
                THEN round(median(round(value * 10))) / 10 END AS value,
           count(value) AS contributors
    FROM returns
    GROUP BY measure, period
    ORDER BY measure, period`);
}

/** Every authority's figure of a measure in one period: AreaFigureRow, by name. */
export function authoritiesQuery(measure: string, period: string): Query {
  return queryOf(sql`
    SELECT ${figureColumns},
           a.name, a.slug, a.region, r.name AS "regionName"
    FROM figures f
    JOIN areas a ON a.code = f.area
    LEFT JOIN areas r ON r.code = a.region
    WHERE f.measure = ${measure} AND f.period = ${period}::DATE AND a.kind = 'authority'
    ORDER BY a.name`);
}

/** The periods for which a measure has any figure: rows of { period }, latest first. */
export function periodsQuery(measure: string): Query {
  return queryOf(sql`
    SELECT DISTINCT period
    FROM figures
    WHERE measure = ${measure} AND value IS NOT NULL
    ORDER BY period DESC`);
}

/** The latest figure of every measure for an area, and a comparator's of the same period: FigureRow. */
export function latestFiguresQuery(area: string, comparator: string): Query {
  return queryOf(sql`
    WITH
      known AS MATERIALIZED (
        SELECT ${figureColumns}
        FROM figures f
        WHERE f.area IN (${codes([area, comparator])})
      ),
      latest AS (
        SELECT measure, max(period) AS period
        FROM known
        WHERE area = ${area}
        GROUP BY measure
      )
    SELECT k.measure, k.area, k.period, k.value, k.symbol, k.joint
    FROM known k
    JOIN latest USING (measure, period)
    ORDER BY k.measure, k.area`);
}
