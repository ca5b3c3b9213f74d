import { dataSets } from '../../../src/catalogue/datasets';
import { earlyFiles } from '../../../src/catalogue/datasets/early-years';
import { createWritableEngine } from '../../../src/engine/node';
import type { Provenance } from '../../../src/vocabulary/provenance';
import type { Run } from '../database/run';
import { quoted } from '../database/table';
import { figuresCsv } from '../figures/figures-csv';
import type { Files } from '../files';
import { readProvenance } from '../provenance';
import { codebookDownloads, fillCodebook } from './codebook';
import { describedDownloads } from './described';
import type { Download, Format, WrittenDownload } from './download';
import { figureDownload, figureTable } from './figures';
import { lookupDownloads } from './lookups';
import { fillTidy, observationDownloads } from './observations';
import { writeDownload } from './write';
import { writtenByOthers } from './written-by-others';

/** A file that can be taken away: what it is, how it is written, and its name below `data/`. */
export interface OfferedFile {
  download: Download;
  format: Format;
  name: string;
}

/** Every table that is offered, in the order of the page; of those that others write, all that are there. */
interface Offer {
  written: readonly WrittenDownload[];
  described: readonly Download[];
}

function offerOf(dataFolder: string, provenance: readonly Provenance[]): Offer {
  const standing = provenance.filter(({ stands }) => stands);
  const ids = new Set([...dataSets, ...earlyFiles].map(({ id }) => id));
  const observed = standing.filter(({ dataSet }) => ids.has(dataSet));
  const all = observed.map(({ dataSet }) => dataSet);
  const older = new Set(provenance.filter((one) => !one.stands).map(({ dataSet }) => dataSet));
  return {
    written: [
      figureDownload(all),
      ...observationDownloads(observed),
      ...codebookDownloads(observed),
      ...lookupDownloads(dataFolder, standing),
    ],
    described: [
      figureTable(all),
      ...describedDownloads({
        all,
        revised: all.filter((id) => older.has(id)),
        printingRates: dataSets
          .filter(({ printedRates }) => Object.keys(printedRates).length > 0)
          .map(({ id }) => id),
      }),
    ],
  };
}

/**
 * Writes every table that can be taken away from a database that is whole: as CSV and Parquet, by the
 * native engine. Gives all of them, with those that other steps of the build have written before.
 */
export async function addDownloads(
  files: Files,
  dataFolder: string,
  database: string,
): Promise<OfferedFile[]> {
  const { written, described } = offerOf(dataFolder, readProvenance(dataFolder));
  const engine = await createWritableEngine(':memory:');
  try {
    const run: Run = engine.run;
    await run({ sql: `ATTACH ${quoted(database)} AS cin (READ_ONLY)` });
    await run({ sql: 'USE cin' });
    await fillTidy(run, dataFolder);
    await fillCodebook(run, dataFolder);
    files.add('figures.csv', await figuresCsv(run));
    for (const download of written) await writeDownload(run, files, download);
  } finally {
    await engine.close();
  }
  return [
    ...writtenByOthers(files, described).map((download): OfferedFile => ({
      download,
      format: 'csv',
      name: `${download.path}.csv`,
    })),
    ...written.flatMap((download) =>
      download.formats.map((format): OfferedFile => ({
        download,
        format,
        name: `${download.path}.${format}`,
      })),
    ),
  ];
}
