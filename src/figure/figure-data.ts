import type { FigureRow, MedianRow, PairRow } from '../query/rows';

/** The rows that figures are made of, whether from a prebuilt file or from the engine. */
export interface FigureData {
  rows: readonly FigureRow[];
  medians: readonly MedianRow[];
  /** The area's own pairs through the years, and England's. */
  pairs: readonly PairRow[];
  /** Every authority's pair in the latest year; empty until it has been fetched. */
  among: readonly PairRow[];
}

/** The rows of one measure of one area, by period. */
export function rowsOf(data: FigureData, measure: string, area: string): FigureRow[] {
  return data.rows
    .filter((row) => row.measure === measure && row.area === area)
    .sort((a, b) => a.period.localeCompare(b.period));
}

/** The medians of one measure, by period. */
export function mediansOf(data: FigureData, measure: string): MedianRow[] {
  return data.medians
    .filter((row) => row.measure === measure)
    .sort((a, b) => a.period.localeCompare(b.period));
}
