import type { DataSet } from '../../src/catalogue/datasets/dataset';
import { firstFrozen } from '../../src/catalogue/embeddable';
import type { Provenance } from '../../src/vocabulary/provenance';
import { checkPartitions } from './check/partitions';
import { checkPrintedRates, printedRatesOf, type PrintedRate } from './check/printed-rates';
import { checkRanges } from './check/ranges';
import { checkRates } from './check/rates';
import { checkRevised } from './check/revised';
import { checkSums } from './check/sums';
import { keptOf, tableProvenance, type Kept } from './kept';
import { readTableOf } from './normalise/read-table';
import type { ObservationTable } from './normalise/observations';
import type { Population } from './population';
import type { Problems } from './problems';
import type { FoundRelease } from './read/releases';
import type { RegisterSource } from './register/source';
import { revisionsBetween, type Revision } from './revisions/revisions';

/** What is kept of a data set once its files have been read. */
export interface ImportedDataSet extends Kept {
  /** Of the release that stands, then of the older ones. */
  provenance: readonly Provenance[];
  /** What the older releases are about, to be held against the register as well. */
  older: readonly RegisterSource[];
  /** What each release changed in the one before it. */
  revisions: readonly Revision[];
  /** Every rate per 10,000 children that a release printed to which figures can be frozen. */
  printedRates: readonly PrintedRate[];
}

/** What a data set's import needs to know of others. */
export interface Beside {
  population: Population;
  /** A table of before the first release in today's shape, to be compared with it. */
  early: readonly ObservationTable[];
}

/**
 * Reads, checks and rewrites the newest release of a data set, and compares the older ones; null,
 * with problems noted, where the newest is unreadable.
 */
export function importDataSet(
  dataSet: DataSet,
  releases: readonly FoundRelease[],
  beside: Beside,
  problems: Problems,
): ImportedDataSet | null {
  const [newest, ...older] = releases;
  if (newest === undefined) return null;
  const alreadyRead = beside.population.read.get(dataSet);
  const read = alreadyRead === undefined ? readTableOf(dataSet, newest, problems) : alreadyRead;
  if (read === null) return null;
  const { populationOf, populationThen } = beside.population;
  const printedRates: PrintedRate[] = [];
  let isRateChecked = false;
  const readRates = (table: ObservationTable) => {
    if (table.printed.size === 0) return;
    // An older one's rates are of populations that have been revised more often since.
    if (!isRateChecked) checkPrintedRates(table, populationThen, problems);
    isRateChecked = true;
    if (table.release.release < firstFrozen) return;
    printedRates.push(...printedRatesOf(table, populationOf));
  };
  checkRanges(read.table, problems);
  checkRates(read.table, problems);
  checkPartitions(read.table, problems);
  checkSums(read.table, problems);
  const kept = keptOf(read.table);
  const provenance = [tableProvenance(read.table, read.identity, true)];
  readRates(read.table);

  let newer = read.table;
  const compared: RegisterSource[] = [];
  const revisions: Revision[] = [];
  for (const release of older) {
    const before = readTableOf(dataSet, release, problems);
    if (before === null) continue;
    checkRanges(before.table, problems);
    checkRates(before.table, problems, false);
    checkPartitions(before.table, problems);
    checkSums(before.table, problems);
    checkRevised(before.table, newer, problems);
    const { file, places } = before.table;
    compared.push({ dataSet, release, file, places });
    provenance.push(tableProvenance(before.table, before.identity, false));
    readRates(before.table);
    revisions.push(...revisionsBetween(before.table, newer));
    newer = before.table;
  }
  for (const early of beside.early) checkRevised(early, newer, problems);
  revisions.push(...beside.early.flatMap((early) => revisionsBetween(early, newer)));
  return { ...kept, provenance, older: compared, revisions, printedRates };
}
