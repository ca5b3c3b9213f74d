import type { Break } from '../catalogue/measures/measure';
import type { Period, PeriodKind } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';

/** Authorities without a figure in a period, for one reason. */
export interface Missing {
  /** What stands in the figure's place; null where the files have no row. */
  symbol: Symbol | null;
  count: number;
  /** Their codes, where they are few enough to be named. */
  areas: readonly string[];
}

/** What there is of a measure in one period. */
export interface CoverageCell {
  period: Period;
  /** England's figure: there, or the symbol in its place; null where the files have no row. */
  england: 'figure' | Symbol | null;
  /** Regions with a figure, of the nine. */
  regions: number;
  /** Authorities with a figure. */
  figures: number;
  /** Authorities that there were. */
  existed: number;
  missing: readonly Missing[];
}

/** Periods in which there is nothing of a measure at all, and why. */
export interface CoverageGap {
  from: Period;
  to: Period;
  reason: string;
}

/** What there is of a measure, through every period of its kind. */
export interface CoverageRow {
  id: string;
  label: string;
  group: string;
  /** False for a published column that measures are divided by, which has no page. */
  measure: boolean;
  period: PeriodKind;
  /** Periods with at least a row, earliest first. */
  cells: readonly CoverageCell[];
  gaps: readonly CoverageGap[];
  breaks: readonly Break[];
}

/** How far a published data set reaches. */
export interface DataSetCoverage {
  id: string;
  title: string;
  publication: string;
  address: string;
  columns: number;
  /** The release that stands, and the older ones that it was compared with. */
  release: string;
  older: readonly string[];
  /** The kinds of area that it has rows for. */
  areas: string;
  from: Period;
  to: Period;
  period: PeriodKind;
}

/** The prebuilt file of the coverage page. */
export interface CoverageFile {
  rows: readonly CoverageRow[];
  dataSets: readonly DataSetCoverage[];
  /** Code → name and slug of every authority that a cell names. */
  areas: Readonly<Record<string, { name: string; slug: string }>>;
}

/** How full a cell is, in the steps that it is coloured by. */
export type CoverageLevel = 'all' | 'most' | 'some' | 'england' | 'none';

/** A cell's step: every authority, at least 95%, fewer, England alone, or no figure. */
export function coverageLevel(cell: CoverageCell | undefined): CoverageLevel {
  if (cell === undefined) return 'none';
  if (cell.figures === 0) return cell.england === 'figure' ? 'england' : 'none';
  if (cell.figures === cell.existed) return 'all';
  return cell.figures >= 0.95 * cell.existed ? 'most' : 'some';
}
