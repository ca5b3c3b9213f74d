import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';

/**
 * DuckDB in the page, as anybody would start it: with nothing locked. Runs statements and gives the
 * first cell of the last one's answer. It is bundled and handed to the page by a test.
 */
export async function runUnlocked(worker: string, wasm: string, sql: string): Promise<unknown> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
  try {
    await duckdb.instantiate(wasm);
    const connection = await duckdb.connect();
    const answer = await connection.query(sql);
    return answer.getChildAt(0)?.get(0);
  } finally {
    await duckdb.terminate();
  }
}
