import type { Run } from '../database/run';

/** Rows that one statement puts into a table. */
const atOnce = 1000;

/** Puts rows into a table; `places` stands for one row's parameters: "(?, ?::DATE)". */
export async function insertRows(
  run: Run,
  table: string,
  places: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const values = some.map(() => places).join(', ');
    await run({ sql: `INSERT INTO ${table} VALUES ${values}`, params: some.flat() });
  }
}
