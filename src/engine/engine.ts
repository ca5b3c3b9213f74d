import type { Parameter } from '../query/query';

/** One SQL statement and what stands for each `?` in it. Numbers must be finite. */
export interface Statement {
  sql: string;
  params?: readonly Parameter[];
}

/** What a column of a row can hold: a date is an ISO string (`2025-03-31`), any number a number. */
export type Cell = string | number | boolean | null;

/** DuckDB over the product's database, in the reader's browser or in Node: same rows, same errors. */
export interface Engine {
  /** The rows as plain objects by column name. Throws an EngineProblem; a failed query harms nothing. */
  run: <Row extends object = Record<string, Cell>>(statement: Statement) => Promise<Row[]>;
  close: () => Promise<void>;
}
