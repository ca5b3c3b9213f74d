import type { Measure } from '../../catalogue/measures/measure';
import { jointSeparator } from '../../vocabulary/observation';
import type { Point, Series, SeriesRole } from '../figure';
import { formatPoint } from '../words';
import { cellAt, type CompareAreas, type ComparedSeries, type CompareFile } from './compare-file';
import { returnLabel } from './labels';
import type { Picked } from './picked';

/** A return through the years: an authority, or a joint return once for all of its members. */
export interface TrendReturn {
  /** Its name in a joint return, or the authority's code. */
  key: string;
  codes: readonly string[];
  /** "Barnsley", "Kingston upon Thames and Richmond upon Thames (joint return)". */
  label: string;
  series: ComparedSeries;
}

/** Who stands in a chart through the years. Labels for those who do not. */
export interface TrendReturns {
  shown: readonly TrendReturn[];
  /** No room for them. */
  leftOut: readonly string[];
  /** Picked, but without a single row of this measure. */
  without: readonly string[];
}

/** The points of a return: every period with a row, and no other, so that a line stops where it did. */
function pointsOf(
  { periods }: CompareFile,
  measure: Measure,
  series: ComparedSeries,
  joint: string | null,
): Point[] {
  return periods.flatMap((period, place): Point[] => {
    const cell = cellAt(series, place);
    if (cell.joint !== joint || (cell.value === null && cell.symbol === null)) return [];
    const { value, symbol } = cell;
    return [{ period, value, symbol, text: formatPoint(measure, value, symbol) }];
  });
}

/** A return, or England, as a line. */
export function trendSeries(
  file: CompareFile,
  measure: Measure,
  { key, codes, label, series }: TrendReturn,
  role: SeriesRole,
): Series {
  return {
    key: `${measure.id}:${key}`,
    role,
    label,
    measure: measure.id,
    points: pointsOf(file, measure, series, codes.length > 1 ? key : null),
  };
}

/** England as a return of its own. */
export function englandReturn({ england }: CompareFile): TrendReturn {
  return { key: england.code, codes: [england.code], label: 'England', series: england };
}

/** The returns of one authority: its own, and any that it makes with others. */
function returnsOf(
  { periods, authorities }: CompareFile,
  areas: CompareAreas,
  code: string,
): TrendReturn[] {
  const series = authorities.find((one) => one.code === code);
  if (!series) return [];
  const keys = periods.flatMap((_, place) => {
    const { value, symbol, joint } = cellAt(series, place);
    return value === null && symbol === null ? [] : [joint ?? code];
  });
  return [...new Set(keys)].map((key) => {
    const codes = key.split(jointSeparator);
    const name = returnLabel(areas, codes);
    return { key, codes, label: codes.length > 1 ? `${name} (joint return)` : name, series };
  });
}

/** The returns of these authorities in their order, each once, and at most so many. */
function trendReturns(
  file: CompareFile,
  areas: CompareAreas,
  picks: readonly string[],
  most: number,
): TrendReturns {
  const byKey = new Map<string, TrendReturn>();
  const without: string[] = [];
  for (const code of new Set(picks)) {
    const returns = returnsOf(file, areas, code);
    if (returns.length === 0) without.push(returnLabel(areas, [code]));
    for (const one of returns) if (!byKey.has(one.key)) byKey.set(one.key, one);
  }
  const all = [...byKey.values()];
  return {
    shown: all.slice(0, most),
    leftOut: all.slice(most).map(({ label }) => label),
    without,
  };
}

/** At most so many small charts, and so many lines in one chart. */
const mostPanels = 24;
const mostLines = 4;

/** Who has a small chart: the chosen, then the group as far as there is room. */
export function multiplesReturns(
  file: CompareFile,
  areas: CompareAreas,
  { chosen, group }: Picked,
): TrendReturns {
  return trendReturns(file, areas, [...chosen, ...(group?.codes ?? [])], mostPanels);
}

/** Who has a line in one chart: the chosen, of whom England takes one's room where it is drawn. */
export function linesReturns(
  file: CompareFile,
  areas: CompareAreas,
  measure: Measure,
  { chosen }: Picked,
): TrendReturns {
  return trendReturns(file, areas, chosen, measure.sized ? mostLines : mostLines - 1);
}
