import { measureOf } from '../catalogue/measures/known';
import { describePeriod, type Period } from '../vocabulary/period';
import { bracketed, type Symbol } from '../vocabulary/symbol';
import type { TidyRow } from './figure';

/** A figure to be written as a line of the tidy download. */
export interface TidyInput {
  measure: string;
  area: string;
  areaName: string;
  period: Period;
  value: number | null;
  symbol: Symbol | null;
}

/** One line of the tidy download: plain number or bracketed symbol, and where it comes from. */
export function tidyRow(input: TidyInput, source: string): TidyRow {
  const { measure: id, area, areaName, period, value, symbol } = input;
  const measure = measureOf(id);
  return {
    measure: id,
    label: measure.label,
    area,
    areaName,
    period,
    periodLabel: describePeriod(measure.period, period),
    value: value === null ? '' : value.toFixed(measure.decimals),
    symbol: value === null ? bracketed(symbol ?? 'x') : '',
    unit: measure.unit.label,
    source: `${source}. Open Government Licence v3.0`,
  };
}
