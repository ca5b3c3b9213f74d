import type { FigureRow, MedianRow } from '../query/rows';
import type { Period } from '../vocabulary/period';
import type { Symbol } from '../vocabulary/symbol';

/** A figure in a prebuilt file: period, then value or symbol, then the joint return if there is one. */
type PackedPoint = [period: Period, figure: number | Symbol, joint?: string];

/** The figures of one measure and area in a prebuilt file: half the bytes of one object a row. */
export interface PackedSeries {
  measure: string;
  area: string;
  points: PackedPoint[];
}

/** Rows → packed series, in the order in which measures and areas first come. */
export function packRows(rows: readonly FigureRow[]): PackedSeries[] {
  const series = new Map<string, PackedSeries>();
  for (const { measure, area, period, joint, ...cell } of rows) {
    const key = `${measure} ${area}`;
    const packed = series.get(key) ?? { measure, area, points: [] };
    series.set(key, packed);
    const figure = cell.value ?? cell.symbol;
    packed.points.push(joint === null ? [period, figure] : [period, figure, joint]);
  }
  return [...series.values()];
}

/** Packed series → rows. */
export function unpackRows(packed: readonly PackedSeries[]): FigureRow[] {
  return packed.flatMap(({ measure, area, points }) =>
    points.map(([period, figure, joint = null]) => ({
      measure,
      area,
      period,
      joint,
      ...(typeof figure === 'number'
        ? { value: figure, symbol: null }
        : { value: null, symbol: figure }),
    })),
  );
}

/** The neighbours' medians of one measure in a prebuilt file. */
export interface PackedMedians {
  measure: string;
  points: [period: Period, value: number | null, contributors: number][];
}

/** Medians → packed, by measure. */
export function packMedians(rows: readonly MedianRow[]): PackedMedians[] {
  const byMeasure = new Map<string, PackedMedians>();
  for (const { measure, period, value, contributors } of rows) {
    const packed = byMeasure.get(measure) ?? { measure, points: [] };
    byMeasure.set(measure, packed);
    packed.points.push([period, value, contributors]);
  }
  return [...byMeasure.values()];
}

/** Packed → medians. */
export function unpackMedians(packed: readonly PackedMedians[]): MedianRow[] {
  return packed.flatMap(({ measure, points }) =>
    points.map(([period, value, contributors]) => ({ measure, period, value, contributors })),
  );
}
