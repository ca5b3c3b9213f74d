import type { Catalogue } from '../../../../scripts/import/catalogue';
import type { DataSet } from '../../../../src/catalogue/datasets/dataset';
import type { EarlyFile } from '../../../../src/catalogue/datasets/early-years';
import type { PeriodKind } from '../../../../src/vocabulary/period';
import type { Grid } from './grid';

/** A published file that is to be damaged, and all that an import of it needs. */
export interface Target {
  /** "c1-referrals 2024". */
  name: string;
  /** Below the folder of published files. */
  file: string;
  original: Buffer;
  grid: Grid;
  catalogue: Catalogue;
  /** Every file that the catalogue names, this one among them. */
  files: readonly string[];
  /** Whether its figures stand, or are only compared with those of a newer release. */
  stands: boolean;
  layout: Layout | null;
}

/** How a file of observations is laid out; a lookup has none. */
export interface Layout {
  dataSet: DataSet;
  early: EarlyFile | null;
  /** Heads of the columns that say what a row is about and that are read, and of those that are not. */
  keys: readonly string[];
  measures: readonly { measure: string; period: PeriodKind; at: number }[];
  /** Printed rates per 10,000: where they stand, and of what. */
  printed: readonly { of: string; at: number }[];
}

const days: Readonly<Record<PeriodKind, string>> = {
  'year-ending-31-march': '03-31',
  'at-31-march': '03-31',
  'at-30-september': '09-30',
  'mid-year': '06-30',
};

/** The cell of a row below a head, whatever its capitals. */
function cellOf(grid: Grid, row: readonly string[], head: string): string {
  return row[grid.heads.findIndex((one) => one.toLowerCase() === head)] ?? '';
}

/** The area that a row is about: a code, or several joined by +. */
export function areaOfRow({ grid, layout }: Target, row: readonly string[]): string {
  if (layout?.early) {
    const isEngland = cellOf(grid, row, 'geog_l') === 'National';
    return isEngland ? 'E92000001' : cellOf(grid, row, 'geog_c');
  }
  const level = cellOf(grid, row, 'geographic_level');
  if (level === 'National') return cellOf(grid, row, 'country_code');
  if (level === 'Regional') return cellOf(grid, row, 'region_code');
  return cellOf(grid, row, 'old_la_code').replaceAll(' / ', '+');
}

/** The year that a row is about. */
export function yearOfRow({ grid, layout }: Target, row: readonly string[]): number {
  return layout?.early ? layout.early.year : Number(cellOf(grid, row, 'time_period'));
}

/** The cells that say what a row of England's tables is about. */
export function subjectOf({ grid, layout }: Target, row: readonly string[]): string[] {
  const rows = layout?.dataSet.rows;
  return rows?.kind === 'england' ? rows.by.map((head) => cellOf(grid, row, head)) : [];
}

/** What a cell becomes: keys of observations ("referrals,204,2024-03-31"); none where it is not read. */
export function keysOf(target: Target, row: readonly string[], column: number): string[] {
  const { layout } = target;
  const rows = layout?.dataSet.rows;
  const about = subjectOf(target, row).join('\n').toLowerCase();
  const known =
    rows?.kind === 'england'
      ? rows.known.find(({ cells }) => cells.join('\n').toLowerCase() === about)
      : null;
  return (layout?.measures ?? [])
    .filter(({ at, measure }) => at === column && (known?.measures.includes(measure) ?? true))
    .map(({ measure, period }) => {
      return `${measure},${areaOfRow(target, row)},${yearOfRow(target, row)}-${days[period]}`;
    });
}

/** The observations that printed rates are held against: of these, the list may change. */
export function printedKeysOf(target: Target, row: readonly string[], column: number): string[] {
  const { layout } = target;
  const year = yearOfRow(target, row);
  const area = areaOfRow(target, row);
  if (layout?.dataSet.id === 'population') return [`*,${area},${year + 1}`];
  const own = (layout?.measures ?? []).filter(({ at }) => at === column).map((one) => one.measure);
  const printed = (layout?.printed ?? []).filter(({ at }) => at === column).map(({ of }) => of);
  return [...own, ...printed].map((measure) => `${measure},${area},${year}`);
}
