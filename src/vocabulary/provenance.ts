import type { Period } from './period';

/** Where a data set's observations were read from. */
export interface Provenance {
  dataSet: string;
  title: string;
  publisher: string;
  publication: string;
  /** The release's name, e.g. "2025". */
  release: string;
  /** False for an older release, read only to list what was revised since. */
  stands: boolean;
  /** Where the publisher offers it. */
  address: string;
  licence: string;
  file: string;
  sha256: string;
  bytes: number;
  rows: number;
  /** First and last period in the file; null for a lookup without one. */
  from: Period | null;
  to: Period | null;
}
