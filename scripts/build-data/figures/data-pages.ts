import type { Run } from '../../../src/figure/area-data';
import type { Provenance } from '../../../src/vocabulary/provenance';
import type { Files } from '../files';
import type { Lookups } from '../lookups';
import { codebookCsv } from './codebook-csv';
import { codebookOf } from './codebook-file';
import { coverageFile } from './coverage-file';
import { printedRatesCsv, readPrintedRates } from './printed-rates';
import { revisionsCsv, revisionsFile } from './revisions-file';

/** Adds what the coverage, revisions and codebook pages show, and their downloads. */
export async function addDataPages(
  files: Files,
  run: Run,
  dataFolder: string,
  { areas }: Lookups,
  provenance: readonly Provenance[],
): Promise<void> {
  files.add('figures/coverage.json', await coverageFile(run, areas, provenance));
  const revisions = revisionsFile(dataFolder, areas);
  files.add('figures/revisions.json', revisions);
  files.add('revisions.csv', revisionsCsv(revisions));
  files.add('printed-rates.csv', printedRatesCsv(readPrintedRates(dataFolder), areas));
  const codebook = await codebookOf(run, areas, provenance);
  files.add('figures/codebook.json', codebook);
  files.add('codebook.csv', codebookCsv(codebook));
}
