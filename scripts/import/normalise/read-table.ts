import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import type { Problems } from '../problems';
import type { FoundRelease } from '../read/releases';
import type { FileIdentity } from '../read/rows';
import { readEnglandTable } from './england-table';
import { readObservations, type ObservationTable } from './observations';

/** A release's table, and what its file is known by. */
export interface ReadTable {
  table: ObservationTable;
  identity: FileIdentity;
}

/** Reads a release in the way of its data set; null, with problems noted, where it is not whole. */
export function readTableOf(
  dataSet: DataSet,
  release: FoundRelease,
  problems: Problems,
): ReadTable | null {
  return dataSet.rows.kind === 'england'
    ? readEnglandTable(dataSet, release, problems)
    : readObservations(dataSet, release, problems);
}
