import type { Provenance } from '../../../src/vocabulary/provenance';
import { checkRanges } from '../check/ranges';
import { checkRates } from '../check/rates';
import { checkSums } from '../check/sums';
import type { Catalogue } from '../catalogue';
import { keptOf, tableProvenance, type Kept } from '../kept';
import type { ObservationTable } from '../normalise/observations';
import type { Problems } from '../problems';
import type { PublishedFolders } from '../read/releases';
import { earlyDataSet } from './data-set';
import { readEarlyFile } from './early-file';

/** What the years before today's files add. */
export interface EarlyYears {
  /** Files whose year no later release has: they stand. */
  kept: readonly Kept[];
  /** Tables whose year a later release has. */
  superseded: readonly ObservationTable[];
  provenance: readonly Provenance[];
}

/** Reads every early file; those from `firstYear` on only to be compared with later releases. */
export function readEarlyYears(
  { earlyFiles, dataSets }: Catalogue,
  folders: PublishedFolders,
  firstYear: number,
  problems: Problems,
): EarlyYears {
  const kept: Kept[] = [];
  const superseded: ObservationTable[] = [];
  const provenance: Provenance[] = [];
  for (const early of earlyFiles) {
    const dataSet = earlyDataSet(early, dataSets);
    const read = readEarlyFile(early, dataSet, folders.folderOf(early.file), problems);
    if (read === null) continue;
    checkRanges(read.table, problems);
    checkRates(read.table, problems);
    checkSums(read.table, problems);
    const stands = early.year < firstYear;
    if (stands) kept.push(keptOf(read.table));
    else superseded.push(read.table);
    provenance.push(tableProvenance(read.table, read.identity, stands));
  }
  return { kept, superseded, provenance };
}
