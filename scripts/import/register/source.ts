import type { DataSet, Release } from '../../../src/catalogue/datasets/dataset';
import { periodOf, type Period } from '../../../src/vocabulary/period';
import type { ObservationTable } from '../normalise/observations';
import type { Place } from '../normalise/places';

/** What the register needs of a data set once its observations are written. */
export interface RegisterSource {
  dataSet: DataSet;
  release: Release;
  file: string;
  places: ReadonlyMap<string, Place>;
}

/** The reference date of a year in a data set. */
export function periodIn(source: RegisterSource | ObservationTable, year: number): Period {
  return periodOf(source.dataSet.columns[0]?.period ?? 'year-ending-31-march', year);
}
