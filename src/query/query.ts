import type { Sql } from 'sql-template-tag';

/** A value that a query can be given. */
export type Parameter = string | number | null;

/** A query as a value: its text with `?`, and what stands for each `?`. */
export interface Query {
  sql: string;
  params: readonly Parameter[];
}

/** Tidies the indentation that template literals bring along. */
function dedent(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const margins = lines.filter((line) => line !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...margins.filter((_, index) => index > 0 || margins.length === 1));
  return lines
    .map((line) => line.slice(Math.min(margin, Math.max(line.search(/\S/), 0))))
    .join('\n')
    .trim();
}

/** The query of a composed template. */
export function queryOf(sql: Sql): Query {
  return { sql: dedent(sql.sql), params: sql.values as Parameter[] };
}

function literal(value: Parameter): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

/** The query as somebody would type it: parameters in their places. For reading and for copying. */
export function queryText(query: Query): string {
  let next = 0;
  return query.sql.replace(/\?/g, () => literal(query.params[next++] ?? null));
}
