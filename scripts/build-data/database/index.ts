import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { measures } from '../../../src/catalogue/measures';
import { createWritableEngine } from '../../../src/engine/node';
import { readLookups } from '../lookups';
import { readCells } from './cells';
import { checkCells } from './checks';
import { fillLookups } from './lookups';
import { checkUnique, fillObservations } from './observations';
import type { Run } from './run';
import { schema } from './schema';
import { createTable } from './table';
import { typeStatements } from './tables/types';

/**
 * Packs a data folder into one DuckDB database at `path`: written beside it and moved there when it
 * is whole. `finish` fills `figures`, which is empty until then, and may add to the rest.
 * Gives the rows of `observations`.
 */
export async function writeDatabase(
  dataFolder: string,
  path: string,
  finish: (run: Run) => Promise<void> = () => Promise.resolve(),
): Promise<{ rows: number }> {
  const draft = `${path}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  await removeDatabase(draft);
  const engine = await createWritableEngine(draft);
  try {
    await engine.run({ sql: 'BEGIN' });
    const rows = await fill(engine.run, dataFolder);
    await engine.run({ sql: 'COMMIT' });
    await finish(engine.run);
    await checkUnique(engine.run, 'figures');
    await engine.run({ sql: 'CHECKPOINT' });
    await engine.close();
    await rename(draft, path);
    return { rows };
  } catch (error) {
    await engine.close();
    await removeDatabase(draft);
    throw error;
  }
}

async function fill(run: Run, dataFolder: string): Promise<number> {
  const { areas } = readLookups(dataFolder);
  await readCells(run, dataFolder);
  const published = await run<{ measure: string }>({ sql: 'SELECT DISTINCT measure FROM cells' });
  const measureIds = new Set([...published, ...measures.map(idOf)].map(({ measure }) => measure));
  const areaCodes = areas.map(({ code }) => code);
  for (const sql of typeStatements([...measureIds].sort(), areaCodes.sort())) await run({ sql });
  for (const table of schema) await createTable(run, table);
  await fillLookups(run, dataFolder, areas);
  await checkCells(run);
  return fillObservations(run);
}

function idOf({ id }: { id: string }) {
  return { measure: id };
}

async function removeDatabase(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.wal`, { force: true });
}
