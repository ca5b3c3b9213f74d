import type { PeriodKind } from '../../vocabulary/period';
import type { Column, ColumnUnit, DataSet, KnownDifference, RateCheck } from './dataset';

/** What the data sets of "Children in need" share; a data set says what is its own. */
export const childrenInNeed = {
  publisher: 'Department for Education',
  publication: 'Children in need',
  address:
    'https://explore-education-statistics.service.gov.uk/find-statistics/characteristics-of-children-in-need',
  rows: { kind: 'areas', regions: true },
  unread: [],
  printedRates: {},
  totalsRoundedTo: 10,
  rates: [],
  partitions: [],
  withdrawn: [],
  knownDifferences: [],
  registerLead: 0,
} as const satisfies Partial<DataSet>;

/** Where the publisher offers a file of its catalogue. */
export function catalogueFile(id: string): string {
  return `https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/${id}`;
}

/** Columns of one kind of period, each as `[measure, unit, definition]`. */
export function columnsFor(
  period: PeriodKind,
  columns: readonly (readonly [measure: string, unit: ColumnUnit, definition: string])[],
): Column[] {
  return columns.map(([measure, unit, definition]) => ({ measure, unit, period, definition }));
}

/** Percentages of one denominator, each of which has its numerator in `<measure>-count`. */
export function sharesOf(denominator: string, rates: readonly string[]): RateCheck[] {
  return rates.map((rate) => ({
    rate,
    numerator: `${rate}-count`,
    denominator: [denominator],
    scale: 100,
  }));
}

/** Known differences with one reason, each as `[rate, area, year, published, recomputed]`. */
export function differencesFor(
  reason: string,
  rows: readonly (readonly [
    rate: string,
    area: string,
    year: number,
    published: number,
    recomputed: number,
  ])[],
): KnownDifference[] {
  return rows.map(([rate, area, year, published, recomputed]) => ({
    rate,
    area,
    year,
    published,
    recomputed,
    reason,
  }));
}
