import { PACKAGE_VERSION } from '@duckdb/duckdb-wasm';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';

/** The version of the package that the browser's engine comes in; its files are kept under it. */
export const packageVersion = PACKAGE_VERSION;

/** The DuckDB version that an (unpacked) WebAssembly file of the engine gives: "v1.4.3". Node only. */
export async function wasmVersion(path: string): Promise<string> {
  const bundle = { mainModule: path, mainWorker: '' };
  const duckdb = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await duckdb.instantiate();
  const connection = duckdb.connect();
  try {
    return String(connection.query('SELECT version() AS version').get(0)?.['version']);
  } finally {
    connection.close();
  }
}
