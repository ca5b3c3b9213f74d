import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  createDuckDB,
  DuckDBAccessMode,
  NODE_RUNTIME,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';
import { rowsFromArrow } from '../../src/engine/rows';
import type { Parameter } from '../../src/query/query';

/** Answers a statement with its rows, as the browser's engine does. */
export type RunWasm = (sql: string, params?: readonly Parameter[]) => object[];

/** The browser's own engine file, with its settings, over a database; without a worker. */
export async function openWasm(path: string): Promise<RunWasm> {
  const { resolve } = createRequire(import.meta.url);
  const files = { mainModule: resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' };
  const duckdb = await createDuckDB({ mvp: files, eh: files }, new VoidLogger(), NODE_RUNTIME);
  await duckdb.instantiate();
  duckdb.registerFileBuffer('cin.duckdb', new Uint8Array(readFileSync(path)));
  duckdb.open({
    path: 'cin.duckdb',
    accessMode: DuckDBAccessMode.READ_ONLY,
    query: { castBigIntToDouble: true, castDecimalToDouble: true },
  });
  const connection = duckdb.connect();
  return (sql, params = []) =>
    connection.useUnsafe((bindings, id) => {
      const prepared = bindings.createPrepared(id, sql);
      return rowsFromArrow(bindings.runPrepared(id, prepared, [...params]), sql);
    });
}
