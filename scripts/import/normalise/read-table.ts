import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import type { Problems } from '../problems';
import type { FoundRelease } from '../read/releases';
import type { FileIdentity } from '../read/rows';
import { readEnglandTable } from './england-table';
import { readObservations, type ObservationTable } from './observations';

/** Reads a release in the way of its data set; null, with problems noted, where it is not whole. */
export function readTableOf(
  dataSet: DataSet,
  release: FoundRelease,
  problems: Problems,
): { table: ObservationTable; identity: FileIdentity } | null {
  return dataSet.rows.kind === 'england'
    ? readEnglandTable(dataSet, release, problems)
    : readObservations(dataSet, release, problems);
}
