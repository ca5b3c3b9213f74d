import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createNodeEngine } from '../../src/engine/node';
import { wasmVersion } from '../../src/engine/wasm-version';

/** The DuckDB versions of the two engines, each as it names itself: "v1.4.3". */
export interface EngineVersions {
  /** The one that writes the database. */
  native: string;
  /** The one that the browser reads it with. */
  browser: string;
}

/** Asks both engines, the browser's in the very file that is shipped (compressed). */
export async function readEngineVersions(engineFile: string): Promise<EngineVersions> {
  return { native: await nativeVersion(), browser: await browserVersion(engineFile) };
}

/** Throws where the database would be written by another version than the one that reads it. */
export function checkEngineVersions({ native, browser }: EngineVersions): void {
  if (native === browser) return;
  throw new Error(
    `The database is written by DuckDB ${native}, but the browser's engine is DuckDB ${browser}. ` +
      'In package.json, set @duckdb/node-api and @duckdb/duckdb-wasm to releases of one DuckDB version.',
  );
}

async function nativeVersion(): Promise<string> {
  const engine = await createNodeEngine();
  try {
    const [row] = await engine.run<{ version: string }>({ sql: 'SELECT version() AS version' });
    return row?.version ?? 'of no version';
  } finally {
    await engine.close();
  }
}

async function browserVersion(engineFile: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cin-engine-'));
  try {
    const wasm = join(folder, 'duckdb-eh.wasm');
    await writeFile(wasm, gunzipSync(await readFile(engineFile)));
    return await wasmVersion(wasm);
  } finally {
    await rm(folder, { recursive: true });
  }
}
