import sql from 'sql-template-tag';
import type { AreaKind } from '../vocabulary/area';
import type { Period } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';
import { queryOf, type Query } from './query';

/** How many areas of a kind have a figure (symbol: null) or a symbol in its place. */
export interface CoverageCount {
  measure: string;
  period: Period;
  kind: AreaKind;
  symbol: Symbol | null;
  count: number;
  /** Their codes with a comma between them. */
  areas: string;
}

/** Figures and symbols of every measure, by period and kind of area: CoverageCount. */
export const figuresCoverage: Query = queryOf(sql`
  SELECT measure, period, kind, symbol, count(*) AS "count",
         string_agg(area::VARCHAR, ',' ORDER BY area::VARCHAR) AS areas
  FROM figures
  JOIN areas ON code = area
  GROUP BY measure, period, kind, symbol
  ORDER BY measure, period, kind, symbol`);

/** The same of one published column, by its name in `observations`: CoverageCount. */
export function columnCoverage(column: string): Query {
  return queryOf(sql`
    SELECT measure, period, kind, symbol, count(*) AS "count",
           string_agg(area::VARCHAR, ',' ORDER BY area::VARCHAR) AS areas
    FROM observations
    JOIN areas ON code = area
    WHERE measure = ${column}
    GROUP BY measure, period, kind, symbol
    ORDER BY measure, period, kind, symbol`);
}

/** A period in which a published column has a row for a kind of area. */
export interface ColumnPeriod {
  measure: string;
  kind: AreaKind;
  period: Period;
  /** How many of those areas have a figure. */
  figures: number;
}

/** Every period of every published column, by kind of area: ColumnPeriod. */
export const columnPeriods: Query = queryOf(sql`
  SELECT measure, kind, period, count(value) AS figures
  FROM observations
  JOIN areas ON code = area
  GROUP BY measure, kind, period
  ORDER BY measure, kind, period`);
