import sql, { raw } from 'sql-template-tag';
import type { Measure } from '../../../src/catalogue/measures/measure';
import type { Engine } from '../../../src/engine/engine';
import { createWritableEngine } from '../../../src/engine/node';
import { measureSql } from '../../../src/query/measure-sql';
import { queryOf } from '../../../src/query/query';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { columnsOf } from '../columns-of';
import type { Run } from '../database/run';
import { quoted } from '../database/table';
import { readPrintedRates } from '../figures/printed-rates';
import { readRevisions } from '../figures/revisions-file';
import { insertRows } from './insert-rows';
import { printedColumn, putPrinted } from './printed';
import { dataSetOf, provenanceAsOf } from './releases';
import { undone } from './undo';

/** What a database is asked as of. */
export interface AsOf {
  /** The path of the built database. */
  database: string;
  dataFolder: string;
  provenance: readonly Provenance[];
  /** The measures that `figures` is to have. */
  measures: readonly Measure[];
  /** Null for what stands today. */
  release: string | null;
}

function columnsNeeded(measure: Measure): string[] {
  const { formula } = measure;
  const before = formula.kind === 'ratio' ? formula.printedBefore : undefined;
  return [...columnsOf(measure), ...[before, printedColumn(measure)].flatMap((one) => one ?? [])];
}

/** Undoes what newer releases changed, and drops the periods that the file of then did not reach. */
async function takeBack(
  run: Run,
  columns: readonly string[],
  { dataFolder, provenance, release }: AsOf,
): Promise<void> {
  const then = provenanceAsOf(provenance, release).filter(({ stands }) => stands);
  const fileOf = (dataSet: string | null) => then.find((one) => one.dataSet === dataSet);
  const cells = undone(readRevisions(dataFolder), (id) => fileOf(id)?.release ?? '9999');
  await run({
    sql: `CREATE TEMP TABLE old_cells
      (measure VARCHAR, area VARCHAR, period DATE, value DOUBLE, symbol VARCHAR, joint VARCHAR)`,
  });
  const rows = cells.flatMap(({ column, area, period, cell, joint }) => {
    if (!columns.includes(column)) return [];
    const [value, symbol] = typeof cell === 'number' ? [cell, null] : [null, cell];
    return [[column, area, period, value, symbol, joint]];
  });
  await insertRows(run, 'old_cells', '(?, ?, ?::DATE, ?, ?, ?)', rows);
  await run({
    sql: `DELETE FROM observations USING old_cells AS old
      WHERE observations.measure::VARCHAR = old.measure AND observations.area::VARCHAR = old.area
        AND observations.period = old.period`,
  });
  await run({
    sql: `INSERT INTO observations SELECT * FROM old_cells
      WHERE value IS NOT NULL OR symbol IS NOT NULL`,
  });
  for (const column of columns) {
    const to = fileOf(dataSetOf(column))?.to ?? null;
    if (to === null) continue;
    await run({
      sql: 'DELETE FROM observations WHERE measure = ? AND period > ?::DATE',
      params: [column, to],
    });
  }
}

/**
 * The native engine over a built database as of a release: `observations` and `figures` hold, of these
 * measures, what they held when that release was the newest; everything else is as it is today.
 */
export async function openAsOf(asOf: AsOf): Promise<Engine> {
  const { database, dataFolder, measures, release } = asOf;
  const engine = await createWritableEngine(':memory:');
  const { run } = engine;
  const columns = [...new Set(measures.flatMap(columnsNeeded))];
  await run({ sql: `ATTACH ${quoted(database)} AS cin (READ_ONLY)` });
  await run({ sql: 'USE cin' });
  await run({
    sql: `CREATE TEMP TABLE observations AS
      SELECT measure, area, period, value, symbol, joint FROM cin.main.observations
      WHERE measure::VARCHAR IN (${columns.map(quoted).join(', ')})`,
  });
  const printed = release === null ? [] : readPrintedRates(dataFolder);
  if (release !== null) await takeBack(run, columns, asOf);
  await run({ sql: 'CREATE TEMP TABLE figures AS FROM cin.main.figures LIMIT 0' });
  for (const measure of measures) {
    await run(
      queryOf(sql`INSERT INTO figures BY NAME
        SELECT ${raw(quoted(measure.id))} AS measure, area, period, value, symbol, joint
        FROM (${measureSql(measure)})`),
    );
    if (release !== null) await putPrinted(run, printed, measure, release);
  }
  return engine;
}
