import type { Break } from '../catalogue/measures/measure';
import type { Period, PeriodKind } from '../vocabulary/period';
import { capitalised, listed, yearList } from './words';

/** Years with at least one figure, by kind of area; as the files label them. */
export interface Reach {
  england: readonly number[];
  regions: readonly number[];
  authorities: readonly number[];
}

/** A published column that something comes from, and where it is published. */
export interface ColumnSource {
  column: string;
  dataSet: string;
}

/** A measure's entry. */
export interface CodebookMeasure {
  id: string;
  label: string;
  group: string;
  question: string;
  definition: string;
  unit: string;
  period: PeriodKind;
  /** What is divided by what, times what; null for a number that is not divided. */
  numerator: string | null;
  denominator: string | null;
  scale: number | null;
  sources: readonly ColumnSource[];
  reach: Reach;
  breaks: readonly Break[];
  /** Published figures that do not follow from their published parts, each with its reason. */
  known: readonly string[];
  footnotes: readonly string[];
  method: string;
}

/** A published column's entry. */
export interface CodebookColumn {
  id: string;
  definition: string;
  unit: string;
  period: PeriodKind;
  /** Its heads, the newest file's first. */
  heads: readonly string[];
  /** In a table about England: the cells that its row begins with; null elsewhere. */
  row: readonly string[] | null;
  /** Its heads in the files of before 2013, by data set. */
  early: readonly { dataSet: string; head: string }[];
  first: Period;
  last: Period;
  reach: Reach;
  known: readonly string[];
}

/** A published data set with its columns. */
export interface CodebookDataSet {
  id: string;
  title: string;
  publication: string;
  release: string;
  address: string;
  columns: readonly CodebookColumn[];
}

/** The prebuilt file of the codebook page. */
export interface Codebook {
  measures: readonly CodebookMeasure[];
  dataSets: readonly CodebookDataSet[];
  /** Titles of the files of before 2013, by data set. */
  early: Readonly<Record<string, string>>;
}

/** Years with figures in words: "2013 to 2025", or by kind of area where they differ. */
export function reachWords({ england, regions, authorities }: Reach): string {
  const kinds = [
    { name: 'England', years: yearList(england) },
    { name: 'regions', years: yearList(regions) },
    { name: 'authorities', years: yearList(authorities) },
  ].filter(({ years }) => years !== '');
  if (kinds.length === 0) return 'no figure in any year';
  const [first] = kinds;
  const names = capitalised(listed(kinds.map(({ name }) => name)));
  if (kinds.every(({ years }) => years === first?.years)) return `${names} ${first?.years ?? ''}`;
  return capitalised(kinds.map(({ name, years }) => `${name} ${years}`).join('; '));
}
