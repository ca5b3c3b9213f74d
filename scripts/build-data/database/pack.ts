import { largest, nought, packed, scales, toBytes } from './packing';
import type { Run } from './run';
import { cells } from './tables/storage';

/**
 * Makes the temporary table `numbered` of `published` and `shown`: like storage.cells, but with each
 * number in one column. Throws at a measure that cannot be packed: negative, too large or with more
 * than three decimals.
 */
export async function numberCells(run: Run): Promise<void> {
  await run({
    sql: `CREATE TEMP TABLE merged AS
      SELECT p.measure IS NOT NULL AS published, s.measure IS NOT NULL AS shown,
        measure, area, period,
        CASE WHEN published THEN p.value ELSE s.value END AS value,
        CASE WHEN published THEN p.symbol ELSE s.symbol END AS symbol,
        CASE WHEN published THEN p.joint ELSE s.joint END AS joint
      FROM published p FULL JOIN shown s USING (measure, area, period)`,
  });
  const whole = (scale: number) =>
    `WHEN coalesce(bool_and(round(value * ${scale}) / ${scale} = value), true) THEN ${scale}`;
  await run({
    sql: `CREATE TEMP TABLE scales AS
      SELECT measure, CASE ${scales.map(whole).join(' ')} END AS scale,
        coalesce(min(value) >= 0 AND max(value) * scale + ${nought} <= ${largest}, true) AS fits
      FROM merged GROUP BY measure`,
  });
  const [misfit] = await run<{ measure: string }>({
    sql: `SELECT measure FROM scales WHERE scale IS NULL OR NOT fits ORDER BY measure LIMIT 1`,
  });
  if (misfit) {
    throw new Error(
      `${misfit.measure} has a value that is negative, too large or of more than three decimals, ` +
        `and cannot be packed. Was it read rightly? If so, ${cells.name} must become wider.`,
    );
  }
  await run({
    sql: `CREATE TEMP TABLE numbered AS
      SELECT published, shown, measure, area,
        year(period) - 1900 AS year, month(period) AS month, day(period) AS day,
        ${packed} AS number, scale, joint
      FROM merged JOIN scales USING (measure)`,
  });
}

/** Stores the temporary table `divided`, sorted so that it packs well. */
export async function store(run: Run): Promise<void> {
  await run({
    sql: `INSERT INTO ${cells.name} BY NAME
      SELECT * EXCLUDE (number, whole), ${toBytes('number')}, ${toBytes('whole', 'whole_')}
      FROM divided
      ORDER BY shown DESC, scale, measure, area, year`,
  });
}
