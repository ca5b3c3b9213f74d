import { join } from 'node:path';
import { createNodeEngine } from '../../src/engine/node';
import { inDepthMeasures } from '../../src/figure/in-depth-data';
import { buildDatabase } from './build-database';
import { compressFile, writeEngineFiles } from './engine-files';
import { addDataPackage } from './datapackage';
import { addDownloads } from './downloads';
import { checkEngineVersions, readEngineVersions } from './engine-version';
import { factsMaker } from './facts';
import { addAreaFiles } from './figures/area-files';
import { addCompareAreas, compareAreas, readGroupings } from './figures/compare-areas-file';
import { addCompareFiles } from './figures/compare-files';
import { addClaimsFile } from './figures/claims-file';
import { addContinuityFiles } from './figures/continuity-files';
import { addDataPages } from './figures/data-pages';
import { addDeclaredFiles } from './figures/declared-files';
import { addEmbedFiles } from './figures/embed-files';
import { finderEntries } from './figures/finder-file';
import { addInDepthFiles } from './figures/in-depth-files';
import { addMeasureFiles } from './figures/measure-files';
import { Files } from './files';
import { readLookups } from './lookups';
import { knownNotes, readProvenance, sourcesOf } from './provenance';
import { revisedNotes } from './revised-notes';

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
  const nameOf = (code: string) => names.get(code) ?? code;
  const notes = [...knownNotes(nameOf), ...revisedNotes(dataFolder, nameOf)];
  const files = new Files(join(publicFolder, 'data'));
  try {
    const database = files.path('cin.duckdb');
    const { rows } = await buildDatabase(dataFolder, database);
    await compressFile(database, files.path('cin.duckdb.gz'));
    const engine = await createNodeEngine({ path: database });
    const compared = compareAreas(lookups, readGroupings(dataFolder));
    const areaFacts = factsMaker(lookups, sources, notes);
    await addAreaFiles(files, engine.run, lookups.areas, compared, areaFacts);
    const inDepthFacts = factsMaker(lookups, sources, notes, inDepthMeasures);
    await addInDepthFiles(files, engine.run, lookups.areas, inDepthFacts);
    await addContinuityFiles(files, engine.run, lookups, sources, notes);
    await addMeasureFiles(files, engine.run, sources, notes, lookups.events);
    await addCompareFiles(files, engine.run, sources, notes, lookups.events);
    addCompareAreas(files, dataFolder, lookups);
    addDeclaredFiles(files);
    await addEmbedFiles(files, { database, dataFolder, lookups, provenance });
    await addClaimsFile(files, engine.run, dataFolder, lookups.areas, sources);
    await addDataPages(files, engine.run, dataFolder, lookups, provenance);
    await engine.close();
    files.add('figures/finder.json', finderEntries(lookups));
    files.add('figures/policy-events.json', lookups.events);
    files.add('figures/sources.json', provenance);
    // Last: it describes the tables that the steps before have written.
    addDataPackage(files, await addDownloads(files, dataFolder, database), provenance);
    files.commit();
    return { rows, files: files.count, version: versions.browser };
  } catch (error) {
    files.abandon();
    throw error;
  }
}
