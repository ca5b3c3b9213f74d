import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { measures } from '../../../src/catalogue/measures';
import { createWritableEngine } from '../../../src/engine/node';
import { readLookups } from '../lookups';
import { readCells } from './cells';
import { checkCells } from './checks';
import { fillLookups } from './lookups';
import { fillObservations } from './observations';
import type { Run } from './run';
import { tables, views } from './schema';
import { createTable, createView, quoted } from './table';
import { storage } from './tables/storage';
import { typeStatements } from './tables/types';

/** Small blocks waste less at the end of each column. */
const options = 'BLOCK_SIZE 16384';

/**
 * Packs a data folder into one DuckDB database at `path`: written beside it and moved there when it
 * is whole. `fillShown` says what `figures` holds: see fillObservations. Gives the rows of
 * `observations`.
 */
export async function writeDatabase(
  dataFolder: string,
  path: string,
  fillShown: (run: Run) => Promise<void> = () => Promise.resolve(),
): Promise<{ rows: number }> {
  const draft = `${path}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  await removeDatabase(draft);
  const engine = await createWritableEngine(':memory:');
  try {
    await engine.run({ sql: `ATTACH ${quoted(draft)} AS cin (${options})` });
    await engine.run({ sql: 'USE cin' });
    await engine.run({ sql: 'BEGIN' });
    const rows = await fill(engine.run, dataFolder, fillShown);
    await engine.run({ sql: 'COMMIT' });
    await engine.run({ sql: 'CHECKPOINT' });
    await engine.run({ sql: 'USE memory' });
    await engine.run({ sql: 'DETACH cin' });
    await engine.close();
    await rename(draft, path);
    return { rows };
  } catch (error) {
    await engine.close();
    await removeDatabase(draft);
    throw error;
  }
}

async function fill(
  run: Run,
  dataFolder: string,
  fillShown: (run: Run) => Promise<void>,
): Promise<number> {
  const { areas } = readLookups(dataFolder);
  await readCells(run, dataFolder);
  const published = await run<{ measure: string }>({ sql: 'SELECT DISTINCT measure FROM cells' });
  const measureIds = new Set([...published, ...measures.map(idOf)].map(({ measure }) => measure));
  const areaCodes = areas.map(({ code }) => code);
  for (const sql of typeStatements([...measureIds].sort(), areaCodes.sort())) await run({ sql });
  await run({ sql: `CREATE SCHEMA ${storage}` });
  for (const table of tables) await createTable(run, table);
  for (const view of views) await createView(run, view);
  await fillLookups(run, dataFolder, areas);
  await checkCells(run);
  return fillObservations(run, fillShown);
}

function idOf({ id }: { id: string }) {
  return { measure: id };
}

async function removeDatabase(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.wal`, { force: true });
}
