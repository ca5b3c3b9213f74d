import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkHeader, reading } from './reading';
import type { Run } from './run';
import { quoted } from './table';

/** The columns of data/observations, in their order. */
const cellColumns = {
  measure: 'VARCHAR',
  authority: 'VARCHAR',
  period: 'DATE',
  value: 'DOUBLE',
  symbol: 'VARCHAR',
};

/** Reads every observation file into the temporary table `cells`. Throws where a line is lost. */
export async function readCells(run: Run, dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'observations');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
  if (files.length === 0) throw new Error(`${folder}: no observations. Run the import first.`);
  const names = Object.keys(cellColumns).join(',');
  for (const file of files) await checkHeader(join(folder, file), names);
  const columns = Object.entries(cellColumns).map(([name, type]) => `${name}: ${quoted(type)}`);
  const paths = files.map((file) => quoted(join(folder, file)));
  await reading(folder, () =>
    run({
      sql: `CREATE TEMP TABLE cells AS
        SELECT parse_filename(filename, true) AS data_set, ${names}
        FROM read_csv([${paths.join(', ')}], columns = {${columns.join(', ')}},
          auto_detect = false, header = true, delim = ',', quote = '"', filename = true)`,
    }),
  );
  for (const file of files) {
    const lines = await countLines(join(folder, file));
    const [row] = await run<{ cells: number }>({
      sql: `SELECT count(*) AS cells FROM cells WHERE data_set || '.csv' = ?`,
      params: [file],
    });
    if (row?.cells !== lines) {
      throw new Error(
        `${join(folder, file)}: ${lines} lines, of which ${row?.cells ?? 0} were read.`,
      );
    }
  }
}

/** The lines below the header, counted without the engine that reads them. */
async function countLines(path: string): Promise<number> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').filter((line) => line !== '').length - 1;
}
