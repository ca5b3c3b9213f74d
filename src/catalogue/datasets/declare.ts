import type { PeriodKind } from '../../vocabulary/period';
import type { Column, ColumnUnit, KnownDifference, RateCheck } from './dataset';

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
