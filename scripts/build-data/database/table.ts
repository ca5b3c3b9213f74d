import type { Run } from './run';

/** A column: its SQL type with constraints, and what it holds, in words that the file carries. */
type Column = readonly [type: string, comment: string];

/** A table of the database, declared once: its DDL and its comments follow. */
export interface Table {
  name: string;
  comment: string;
  columns: Readonly<Record<string, Column>>;
}

/** A view of the database: what it holds, column by column, in words that the file carries. */
export interface View {
  name: string;
  comment: string;
  columns: Readonly<Record<string, string>>;
  /** Its SELECT, of these columns in their order. */
  select: string;
}

/** Text as a literal of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Creates an empty table and describes it inside the database. */
export async function createTable(run: Run, { name, comment, columns }: Table) {
  const parts = Object.entries(columns).map(([column, [type]]) => `${column} ${type}`);
  await run({ sql: `CREATE TABLE ${name} (${parts.join(', ')})` });
  await run({ sql: `COMMENT ON TABLE ${name} IS ${quoted(comment)}` });
  for (const [column, [, words]] of Object.entries(columns)) {
    await run({ sql: `COMMENT ON COLUMN ${name}.${column} IS ${quoted(words)}` });
  }
}

/** Creates a view and describes it inside the database. */
export async function createView(run: Run, { name, comment, columns, select }: View) {
  const names = Object.keys(columns).join(', ');
  await run({ sql: `CREATE VIEW ${name} (${names}) AS ${select}` });
  await run({ sql: `COMMENT ON VIEW ${name} IS ${quoted(comment)}` });
  for (const [column, words] of Object.entries(columns)) {
    await run({ sql: `COMMENT ON COLUMN ${name}.${column} IS ${quoted(words)}` });
  }
}

/** Fills a table row by row; for the small ones. */
export async function insertRows(
  run: Run,
  { name, columns }: Table,
  rows: readonly (readonly (string | number | null)[])[],
) {
  const marks = Object.keys(columns).map(() => '?');
  const sql = `INSERT INTO ${name} VALUES (${marks.join(', ')})`;
  for (const params of rows) await run({ sql, params });
}
