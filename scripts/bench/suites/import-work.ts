import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dataSets } from '../../../src/catalogue/datasets';
import { deprivation } from '../../../src/catalogue/datasets/deprivation';
import { earlyFiles } from '../../../src/catalogue/datasets/early-years';
import { neighbourModels } from '../../../src/catalogue/datasets/statistical-neighbours';
import { importPublished } from '../../import/import';
import { Problems } from '../../import/problems';
import { PublishedFolders } from '../../import/read/releases';

/** The CSV files that an import reads, below the folder of published files: every release of them. */
function filesReadFrom(published: string): string[] {
  const folders = new PublishedFolders([published]);
  const releases = dataSets.flatMap(({ files }) => folders.releasesOf(files, new Problems()));
  const others = [...earlyFiles, ...neighbourModels, ...deprivation.indices];
  return [...releases, ...others].map(({ file }) => file);
}

/** Milliseconds that papaparse alone takes for the files that an import reads. */
export function timePapaparse(published: string): Promise<number> {
  const files = filesReadFrom(published);
  const started = performance.now();
  for (const file of files) Papa.parse(readFileSync(join(published, file), 'utf8'));
  return Promise.resolve(performance.now() - started);
}

/** Milliseconds that an import takes, with all that it writes. */
export async function timeImport(published: string): Promise<number> {
  const to = mkdtempSync(join(tmpdir(), 'cin-bench-import-'));
  try {
    const started = performance.now();
    await importPublished(published, { to, changes: 'data/lookups/authority-changes.csv' });
    return performance.now() - started;
  } finally {
    rmSync(to, { recursive: true, force: true });
  }
}
