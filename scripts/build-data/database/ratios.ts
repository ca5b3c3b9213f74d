import { nought, one } from './packing';
import type { Run } from './run';
import { quoted } from './table';

/** A percentage or a rate of two published columns. */
export interface Ratio {
  measure: string;
  numerator: string;
  denominator: string;
  /** How many years earlier the denominator's period is. */
  yearsBefore: number;
  /** 100 for a percentage, 10,000 for a rate per 10,000. */
  factor: number;
}

/**
 * Makes the temporary table `divided` of `numbered`: the same cells, but each value that follows from
 * two published counts to the last digit as these counts, with times and whole; the rest as it is.
 */
export async function divide(run: Run, declared: readonly Ratio[]): Promise<void> {
  // The first row is no measure: where none is declared, there is still a list.
  const list = ["('', '', '', 0, 1.0)"].concat(
    declared.map(({ measure, numerator, denominator, yearsBefore, factor }) => {
      const names = [measure, numerator, denominator].map(quoted).join(', ');
      return `(${names}, ${yearsBefore}, ${factor})`;
    }),
  );
  // Left joins are made in this order; the engine's own order of inner ones can need all memory.
  // Of a symbol the denominator is kept too: what repeats then repeats without a gap.
  await run({
    sql: `CREATE TEMP TABLE divided AS
      WITH known AS (SELECT measure::VARCHAR AS id, area, year, number, scale
        FROM numbered WHERE published),
      parts AS (
        SELECT p.*, n.number AS part, d.number AS denominator,
          factor::DOUBLE * p.scale * d.scale / n.scale AS factors
        FROM numbered p
        LEFT JOIN (VALUES ${list.join(', ')})
          AS declared (ratio, numerator, denominator, years_before, factor)
          ON ratio = p.measure::VARCHAR
        LEFT JOIN known n ON n.id = declared.numerator AND n.area = p.area AND n.year = p.year
        LEFT JOIN known d ON d.id = declared.denominator AND d.area = p.area
          AND d.year = p.year - declared.years_before),
      judged AS (
        SELECT *, part IS NOT NULL AND denominator IS NOT NULL AND (number < ${nought}
          OR part >= ${nought} AND denominator > ${nought} AND number - ${nought}
            = round((part - ${nought}) * factors / (denominator - ${nought}))) AS follows
        FROM parts)
      SELECT * EXCLUDE (part, denominator, factors, follows)
          REPLACE (CASE WHEN follows AND number >= ${nought} THEN part ELSE number END AS number),
        CASE WHEN follows THEN denominator ELSE ${one} END AS whole,
        CASE WHEN follows THEN factors ELSE 1 END AS times
      FROM judged`,
  });
}
