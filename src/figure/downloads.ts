/** How a file is written: CSV, CSV in gzip, Parquet. */
export type Format = 'csv' | 'csv.gz' | 'parquet';

/** What the page lists a download under. */
export type DownloadGroup = 'database' | 'figures' | 'observations' | 'data sets' | 'lookups';

/** A file that can be taken away, which may be the database itself, as the data page lists it. */
export interface DownloadEntry {
  /** Its path below `data/`. */
  name: string;
  format: Format | 'duckdb';
  title: string;
  description: string;
  group: DownloadGroup;
  bytes: number;
}

/** A size as people say it: "3.1 MB", "16 kB", "260 bytes". */
export function describeSize(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} bytes`;
}
