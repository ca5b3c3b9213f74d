import type { DownloadGroup, Format } from '../../../src/figure/downloads';

export type { Format };

/** What a cell may hold, in the words of the Table Schema of Frictionless Data. */
export interface Constraints {
  required?: boolean;
  unique?: boolean;
  pattern?: string;
  minimum?: number;
  enum?: readonly string[];
}

/** A column of a download: its type, and what it holds. */
export interface Field {
  type: 'string' | 'integer' | 'number' | 'date' | 'year' | 'boolean';
  description: string;
  unit?: string;
  constraints?: Constraints;
}

/** Columns whose cells name a row of another download. */
export interface ForeignKey {
  fields: string;
  resource: string;
  reference: string;
}

/** A table to take away: what it is, and what each of its columns holds. */
export interface Download {
  /** Its path below `data/`, without an ending: lower case, words joined by hyphens. */
  path: string;
  title: string;
  description: string;
  /** What the page lists it under. */
  group: DownloadGroup;
  fields: Readonly<Record<string, Field>>;
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** The data sets that it was made of, as data/sources.json names them. */
  dataSets: readonly string[];
}

/** A download that DuckDB writes: the SELECT that gives the columns, and the files to write. */
export interface WrittenDownload extends Download {
  select: string;
  formats: readonly Format[];
}

/** A cell that is never empty. */
export const required: Constraints = { required: true };
