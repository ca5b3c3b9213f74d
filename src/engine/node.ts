import {
  DOUBLE,
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  SQLNULL,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Parameter } from '../query/query';
import { checkColumnNames } from './check-statement';
import type { Cell, Engine } from './engine';
import { lockDown } from './lock-down';
import { EngineProblem } from './problem';
import { serialEngine } from './serial-engine';
import { Statements } from './statements';

/** The native engine, read-only over a database file or over an empty one in memory, locked down. */
export async function createNodeEngine({ path }: { path?: string } = {}): Promise<Engine> {
  const engine = await open(path, path === undefined ? {} : { access_mode: 'READ_ONLY' });
  for (const sql of lockDown) await engine.run({ sql });
  return engine;
}

/**
 * The native engine over a database file that it creates or changes; reads and writes any file. One
 * thread, so that the same statements lay out the same file.
 */
export function createWritableEngine(path: string): Promise<Engine> {
  return open(path, { access_mode: 'READ_WRITE', threads: '1' });
}

async function open(path: string | undefined, options: Record<string, string>): Promise<Engine> {
  const instance = await DuckDBInstance.create(path, options);
  const connection = await instance.connect();
  return engineOn(connection, instance);
}

function engineOn(connection: DuckDBConnection, instance: DuckDBInstance): Engine {
  const statements = new Statements(
    (sql) => connection.prepare(sql),
    (prepared) => prepared.destroySync(),
  );
  return serialEngine({
    rows: (sql, params) =>
      statements.use(sql, async (prepared) => {
        prepared.bind(params, params.map(typeOf));
        const result = await prepared.runAndReadAll();
        const names = result.columnNames();
        checkColumnNames(names, sql);
        return result.getRows().map((row) => toRow(names, row));
      }),
    close: async () => {
      await statements.close();
      connection.closeSync();
      instance.closeSync();
    },
  });
}

/** A number binds as DOUBLE, as the browser's engine binds it. */
function typeOf(value: Parameter) {
  if (value === null) return SQLNULL;
  return typeof value === 'string' ? VARCHAR : DOUBLE;
}

function toRow(names: readonly string[], values: readonly DuckDBValue[]): Record<string, Cell> {
  return Object.fromEntries(
    names.map((name, index) => [name, toCell(name, values[index] ?? null)]),
  );
}

function toCell(column: string, value: DuckDBValue): Cell {
  if (value === null || typeof value !== 'object') {
    return typeof value === 'bigint' ? Number(value) : value;
  }
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  throw new EngineProblem(
    'query',
    `Column "${column}" is of a type that rows cannot hold; cast it.`,
  );
}
