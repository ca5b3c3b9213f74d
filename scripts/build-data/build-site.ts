import { join } from 'node:path';
import { createNodeEngine } from '../../src/engine/node';
import { buildDatabase } from './build-database';
import { compressFile, writeEngineFiles } from './engine-files';
import { checkEngineVersions, readEngineVersions } from './engine-version';
import { factsMaker } from './facts';
import { addAreaFiles } from './figures/area-files';
import { figuresCsv } from './figures/figures-csv';
import { finderEntries } from './figures/finder-file';
import { addMeasureFiles } from './figures/measure-files';
import { Files } from './files';
import { readLookups } from './lookups';
import { knownNotes, readProvenance, sourcesOf } from './provenance';

/** What a build made: observations packed, files written, and by which DuckDB. */
export interface Built {
  rows: number;
  files: number;
  version: string;
}

/**
 * Makes everything below `public` that the pages fetch: the engine, the database and its downloads,
 * and the prebuilt figures. All of `public/data` is replaced, or nothing of it.
 */
export async function buildSite(dataFolder: string, publicFolder: string): Promise<Built> {
  const versions = await readEngineVersions(await writeEngineFiles(publicFolder));
  checkEngineVersions(versions);
  const lookups = readLookups(dataFolder);
  const provenance = readProvenance(dataFolder);
  const sources = sourcesOf(provenance);
  const names = new Map(lookups.areas.map(({ code, name }) => [code, name]));
  const notes = knownNotes((code) => names.get(code) ?? code);
  const files = new Files(join(publicFolder, 'data'));
  try {
    const database = files.path('cin.duckdb');
    const { rows } = await buildDatabase(dataFolder, database, async (write) => {
      for (const table of ['figures', 'observations']) {
        const to = files.path(`${table}.parquet`);
        await write({ sql: `COPY ${table} TO '${to}' (FORMAT parquet, COMPRESSION zstd)` });
      }
    });
    await compressFile(database, files.path('cin.duckdb.gz'));
    const engine = await createNodeEngine({ path: database });
    files.add('figures.csv', await figuresCsv(engine.run));
    await addAreaFiles(files, engine.run, lookups.areas, factsMaker(lookups, sources, notes));
    await addMeasureFiles(files, engine.run, sources, notes);
    await engine.close();
    files.add('figures/finder.json', finderEntries(lookups));
    files.add('figures/sources.json', provenance);
    files.commit();
    return { rows, files: files.count, version: versions.browser };
  } catch (error) {
    files.abandon();
    throw error;
  }
}
