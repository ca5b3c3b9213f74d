import type { DataSet } from '../../src/catalogue/datasets/dataset';
import type { Provenance } from '../../src/vocabulary/provenance';
import { checkRanges } from './check/ranges';
import { checkRates } from './check/rates';
import { readObservations } from './normalise/observations';
import type { Problems } from './problems';
import { periodIn, type RegisterSource } from './register/source';
import { provenanceOf } from './sources/provenance';
import { observationsCsv } from './write/observations';

/** What is kept of a data set once its file has been read. */
export interface ImportedDataSet extends RegisterSource {
  /** The bytes of its observations' file. */
  csv: Buffer;
  observations: number;
  provenance: Provenance;
}

/** Reads, checks and rewrites the newest release of a data set; null, with problems noted, if unreadable. */
export function importDataSet(
  dataSet: DataSet,
  from: string,
  problems: Problems,
): ImportedDataSet | null {
  const [release] = dataSet.releases;
  if (release === undefined) throw new Error(`${dataSet.id} declares no release.`);
  const read = readObservations(dataSet, release, from, problems);
  if (read === null) return null;
  const { table, identity } = read;
  checkRanges(table, problems);
  checkRates(table, problems);
  const source: RegisterSource = { dataSet, release, file: release.file, places: table.places };
  const [first, last] = release.years;
  return {
    ...source,
    csv: observationsCsv(table),
    observations: identity.rows * dataSet.columns.length,
    provenance: provenanceOf(
      { ...dataSet, dataSet: dataSet.id, release: release.release, address: release.address },
      identity,
      { from: periodIn(source, first), to: periodIn(source, last) },
    ),
  };
}
