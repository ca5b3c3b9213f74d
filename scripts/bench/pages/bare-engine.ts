/** Starts DuckDB by itself over the same database, as its documentation does: nothing of the product's. */
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { firstQuestion } from './bench-page';

window.benchStart = async () => {
  const started = performance.now();
  const { AsyncDuckDB, DuckDBAccessMode, VoidLogger } = await import('@duckdb/duckdb-wasm');
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
  const [database] = await Promise.all([
    fetch('/data/cin.duckdb').then((response) => response.arrayBuffer()),
    duckdb.instantiate(wasm),
  ]);
  const path = 'cin.duckdb';
  await duckdb.registerFileBuffer(path, new Uint8Array(database));
  await duckdb.open({ path, accessMode: DuckDBAccessMode.READ_ONLY });
  const connection = await duckdb.connect();
  await connection.query(firstQuestion);
  return performance.now() - started;
};
