import type { ColumnUnit } from '../catalogue/datasets/dataset';
import type { AreaKind } from '../vocabulary/area';
import type { Period, PeriodKind } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';

/** What a release prints in a cell: a number, a symbol, or null where it has no such row. */
export type Printed = number | Symbol | null;

/** A cell that a newer release prints differently. */
export interface RevisionRow {
  dataSet: string;
  older: string;
  newer: string;
  /** The published column, as `measure` of observations. */
  column: string;
  area: string;
  period: Period;
  before: Printed;
  after: Printed;
  /** True where the older file rounds more coarsely, and its number is the newer one so rounded. */
  roundedOnly: boolean;
}

/** A published column, as the page names and writes it. */
export interface RevisedColumn {
  label: string;
  unit: ColumnUnit;
  period: PeriodKind;
  /** The measure that shows this column as published; null where none does. */
  measure: string | null;
}

/** Printed rates of one data set and year that today's populations do not give. */
export interface PrintedRatesYear {
  dataSet: string;
  release: string;
  period: Period;
  /** How many rates differ. */
  count: number;
  /** Of how many kinds they are. */
  columns: number;
  /** The middle of their differences, recomputed less printed, in per cent of the printed rate. */
  medianChange: number;
  largest: { column: string; area: string; printed: number; recomputed: number };
}

/** The prebuilt file of the revisions page. */
export interface RevisionsFile {
  rows: readonly RevisionRow[];
  printedRates: readonly PrintedRatesYear[];
  columns: Readonly<Record<string, RevisedColumn>>;
  areas: Readonly<Record<string, { name: string; kind: AreaKind; slug: string }>>;
  dataSets: Readonly<Record<string, { title: string; publication: string }>>;
}

/** What sort of change a revision is, in the order in which they are counted. */
export const revisionKinds = ['figure', 'rounding', 'lost', 'gained', 'symbol', 'row'] as const;

export type RevisionKind = (typeof revisionKinds)[number];

/** The sort of a revision. */
export function revisionKind({ before, after, roundedOnly }: RevisionRow): RevisionKind {
  if (before === null || after === null) return 'row';
  if (typeof before === 'number') {
    if (typeof after !== 'number') return 'lost';
    return roundedOnly ? 'rounding' : 'figure';
  }
  return typeof after === 'number' ? 'gained' : 'symbol';
}

/** Names a pair of releases of one publication, for an address: "children-in-need-2013-2023". */
export function releasePair(
  { dataSet, older, newer }: RevisionRow,
  dataSets: RevisionsFile['dataSets'],
): string {
  const publication = dataSets[dataSet]?.publication ?? dataSet;
  const slug = publication
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  return `${slug}-${older}-${newer}`;
}
