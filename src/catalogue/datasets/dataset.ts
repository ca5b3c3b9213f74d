import type { PeriodKind } from '../../vocabulary/period';

/** What a column counts in; decides its range, its rounding and how it is checked. */
export type ColumnUnit =
  'count' | 'percent' | 'per-10000' | 'full-time-equivalent' | 'days' | 'ratio';

/** A column of a published file, and the name that its observations go by here. */
export interface Column {
  /** The observations' `measure`: unique in the whole catalogue. */
  measure: string;
  unit: ColumnUnit;
  period: PeriodKind;
  /** What the column holds, in the publisher's words, for the codebook. */
  definition: string;
}

/** A published rate that must follow from published parts in the same row. */
export interface RateCheck {
  rate: string;
  numerator: string;
  /** Summed: a vacancy rate's denominator is vacancies plus workers in post. */
  denominator: readonly string[];
  /** 100 for a percentage, 1 for a ratio. */
  scale: number;
  /** A multiplier of the denominator that depends on the year, e.g. working days. */
  perYear?: (year: number) => number;
}

/**
 * A row whose published rate is known not to follow from its published parts.
 * Any other such row stops the import; so does one of these when it changes.
 */
export interface KnownDifference {
  rate: string;
  area: string;
  year: number;
  published: number;
  /** From the published parts, to one decimal. */
  recomputed: number;
  reason: string;
}

/** Parts that the publisher says make up a whole, each in the same row. */
export interface Partition {
  whole: string;
  parts: readonly string[];
}

/** A category that was withdrawn after a year. */
export interface Withdrawn {
  measure: string;
  after: number;
}

/** How a data set's files are named, whatever their release. */
export interface FileName {
  /**
   * The path below the folder given to the importer: `{release}` stands for a release's year,
   * `{first}` and `{last}` for the first and last year in the file, one of which that ends sooner
   * is cut short.
   */
  pattern: string;
  /** How many years after its last year a file is released, where its name does not say. */
  releasedAfter?: 0 | 1;
}

/** How a file says what each row is about. */
export type Rows =
  /** A row for each area and year; the files of before 2013 have none for regions. */
  | { kind: 'areas'; regions: boolean }
  /** Of England only; a row for each year and combination of these columns' cells. */
  | { kind: 'england'; by: readonly string[]; known: readonly EnglandRow[] };

/** A row of a table about England, and the measures that its cells hold. */
export interface EnglandRow {
  /** The cells, in the order of `by`, that say what the row is about. */
  cells: readonly string[];
  /** Of the cells that are read; `headers` has their columns. Its other cells never hold a figure. */
  measures: readonly string[];
}

/** A published data set in the DfE's long shape. */
export interface DataSet {
  /** Also the name of `data/observations/<id>.csv`. */
  id: string;
  title: string;
  publisher: string;
  publication: string;
  /** Where the publisher offers it. */
  address: string;
  files: FileName;
  rows: Rows;
  columns: readonly Column[];
  /**
   * Column measure → every spelling of its head that a release has had, newest first. Capitals do
   * not count. Of England's tables: the head of the column that holds every row's measure.
   */
  headers: Readonly<Record<string, readonly string[]>>;
  /** Heads that a release may have and that are not read, beside the usual ones. */
  unread: readonly string[];
  /** Heads of rates per 10,000 children that some releases print → the count that they are of. */
  printedRates: Readonly<Record<string, string>>;
  /** What England's and the regions' counts are rounded to; an authority's count is exact. */
  totalsRoundedTo: 1 | 10 | 100;
  rates: readonly RateCheck[];
  partitions: readonly Partition[];
  /**
   * Categories that authorities can no longer report, and the last year in which they could. The
   * publisher prints 0 in the years after it: they become `z`, not applicable.
   */
  withdrawn: readonly Withdrawn[];
  /** Of the release that stands. */
  knownDifferences: readonly KnownDifference[];
  /** Of estimates that a newer release makes anew for all years: the share by which that may move one. */
  rebasedWithin?: number;
  /** The workforce census knows authorities one children in need year before the census does. */
  registerLead: 0 | 1;
}

/** A file of a release, found by its name. */
export interface Release {
  release: string;
  /** The file's path below the folder given to the importer. */
  file: string;
  /** First and last year that its name promises. */
  years: readonly [first: number, last: number];
}
