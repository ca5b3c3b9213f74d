import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dataSets } from '../../../src/catalogue/datasets';
import { neighbourModels } from '../../../src/catalogue/datasets/statistical-neighbours';
import { importPublished } from '../../import/import';

/** The files that an import reads, below the folder of published files. */
const files = [...dataSets.flatMap(({ releases }) => releases.slice(0, 1)), ...neighbourModels].map(
  ({ file }) => file,
);

/** Milliseconds that papaparse alone takes for the files that an import reads. */
export function timePapaparse(published: string): Promise<number> {
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
