import type { PeriodKind } from '../../vocabulary/period';

/** What a column counts in; decides its range, its rounding and how it is checked. */
export type ColumnUnit = 'count' | 'percent' | 'full-time-equivalent' | 'days' | 'ratio';

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

/** One release of a data set: which file, and how it spells its headers. */
export interface Release {
  release: string;
  /** The file's path below the folder given to the importer. */
  file: string;
  /** First and last year in the file: one that ends sooner is cut short. */
  years: readonly [first: number, last: number];
  /** The publisher's address for this data set. */
  address: string;
  /** Column measure → header in this release. */
  headers: Readonly<Record<string, string>>;
}

/** A published data set in the DfE's long shape: one row an area and a year. */
export interface DataSet {
  /** Also the name of `data/observations/<id>.csv`. */
  id: string;
  title: string;
  publisher: string;
  publication: string;
  columns: readonly Column[];
  /** What England's and the regions' counts are rounded to; an authority's count is exact. */
  totalsRoundedTo: 1 | 10;
  rates: readonly RateCheck[];
  knownDifferences: readonly KnownDifference[];
  /** Newest first; the newest given replaces the others whole. */
  releases: readonly Release[];
  /** The workforce census knows authorities one children in need year before the census does. */
  registerLead: 0 | 1;
}
