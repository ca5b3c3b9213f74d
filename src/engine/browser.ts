import { DuckDBAccessMode, PACKAGE_VERSION } from '@duckdb/duckdb-wasm';
import { DuckDBWorker } from './duckdb-worker';
import type { Engine } from './engine';
import { failedQuery } from './failed-query';
import { failedStart } from './failed-start';
import { databaseFile, engineFile } from './files';
import { lockDown } from './lock-down';
import { openFile, unreachable } from './open-file';
import { EngineProblem } from './problem';
import { rowsFromArrow } from './rows';
import { serialEngine } from './serial-engine';
import { Statements } from './statements';
import { unpack } from './unpack';
import workerFile from './worker?worker&url';

/** Where the app is served, and what may call the start off. */
export interface BrowserEngineOptions {
  /** The app's base path, with a slash at its end: `/` or `/explorer/`. */
  base: string;
  signal?: AbortSignal;
}

/** Where the engine itself is fetched from, by its worker. */
export function engineAddress(base: string): string {
  return new URL(engineFile(PACKAGE_VERSION), new URL(base, location.href)).href;
}

/**
 * DuckDB in a worker over the product's database, read-only and locked down; every file of it comes
 * from below `base`. Throws an EngineProblem, or the signal's reason where that called it off.
 */
export async function createBrowserEngine({ base, signal }: BrowserEngineOptions): Promise<Engine> {
  signal?.throwIfAborted();
  const root = new URL(base, location.href);
  const worker = new URL(workerFile, location.href).href;
  const wasm = engineAddress(base);
  let duckdb: DuckDBWorker | undefined;
  const callOff = () => duckdb?.lose(gone('was called off'));
  signal?.addEventListener('abort', callOff);
  try {
    duckdb = new DuckDBWorker(new Worker(worker, { type: 'module', name: wasm }));
    const [bytes] = await Promise.all([
      fetchBytes(new URL(databaseFile, root).href, signal),
      duckdb.instantiate(wasm),
    ]);
    const engine = engineOn(duckdb, await openDatabase(duckdb, bytes));
    // After all that waited for the start; where memory is short, the view in the file goes on answering.
    setTimeout(() => void unpackOn(engine).catch(() => undefined));
    return engine;
  } catch (error) {
    callOff();
    signal?.throwIfAborted();
    throw await failedStart(error, [worker, wasm]);
  } finally {
    signal?.removeEventListener('abort', callOff);
  }
}

async function fetchBytes(address: string, signal?: AbortSignal): Promise<Uint8Array> {
  const content = await openFile(address, signal);
  const bytes = await new Response(content).arrayBuffer().catch((cause: unknown) => {
    throw unreachable(address, cause);
  });
  return new Uint8Array(bytes);
}

/** The id of a connection to the database in these bytes. */
async function openDatabase(duckdb: DuckDBWorker, bytes: Uint8Array): Promise<number> {
  const path = 'cin.duckdb';
  await duckdb.registerFileBuffer(path, bytes);
  await duckdb.open({
    path,
    accessMode: DuckDBAccessMode.READ_ONLY,
    query: { castBigIntToDouble: true, castDecimalToDouble: true },
  });
  const connection = await duckdb.connectInternal();
  await duckdb.runQuery(connection, lockDown.join('; '));
  return connection;
}

function engineOn(duckdb: DuckDBWorker, connection: number): Engine {
  const statements = new Statements(
    (sql) => duckdb.createPrepared(connection, sql),
    (prepared) => duckdb.closePrepared(connection, prepared),
  );
  return serialEngine({
    rows: async (sql, params) => {
      try {
        const rows = await statements.use(sql, async (prepared) =>
          rowsFromArrow(await duckdb.runPrepared(connection, prepared, params), sql),
        );
        // Statements prepared before would go on asking the file's view.
        if (sql === unpack[1]) await statements.close();
        return rows;
      } catch (error) {
        const problem = failedQuery(error);
        if (problem.kind === 'crashed') duckdb.lose(problem);
        throw problem;
      }
    },
    close: () => {
      duckdb.lose(gone('was closed'));
      return Promise.resolve();
    },
  });
}

async function unpackOn(engine: Engine): Promise<void> {
  for (const sql of unpack) await engine.run({ sql });
}

function gone(how: string): EngineProblem {
  return new EngineProblem('crashed', `The engine ${how}.`);
}
