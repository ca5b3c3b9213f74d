/** The browser's engine, compressed, below the app's base path; its name changes with its content. */
export function engineFile(version: string): string {
  return `engine/${version}/duckdb-eh.wasm.gz`;
}

/** The database as the engine fetches it, compressed, below the app's base path. */
export const databaseFile = 'data/cin.duckdb.gz';
