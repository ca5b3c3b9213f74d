import type { Provenance } from '../../src/vocabulary/provenance';
import type { ObservationTable } from './normalise/observations';
import type { FileIdentity } from './read/rows';
import { periodIn, type RegisterSource } from './register/source';
import { provenanceOf } from './sources/provenance';
import { observationsCsv } from './write/observations';

/** What is kept of a table that stands. */
export interface Kept extends RegisterSource {
  /** The bytes of its observations' file. */
  csv: Buffer;
  observations: number;
}

/** Rewrites a table that stands, so that its cells need not be held. */
export function keptOf(table: ObservationTable): Kept {
  const { dataSet, release, file, places } = table;
  const csv = observationsCsv(table);
  return {
    dataSet,
    release,
    file,
    places,
    csv,
    observations: table.years.length * table.columns.size,
  };
}

/** Where a table was read from; `stands` is false for one that newer releases replace. */
export function tableProvenance(
  table: ObservationTable,
  identity: FileIdentity,
  stands: boolean,
): Provenance {
  const { dataSet, release } = table;
  const [first, last] = release.years;
  return provenanceOf(
    { ...dataSet, dataSet: dataSet.id, release: release.release },
    identity,
    { from: periodIn(table, first), to: periodIn(table, last) },
    stands,
  );
}
