import Papa from 'papaparse';
import { describePeriod } from '../../vocabulary/period';
import { bracketed } from '../../vocabulary/symbol';
import { citationOf } from '../citation';
import { listed } from '../words';
import type { CompareAreas } from './compare-file';
import type { CompareTableRow } from './compare-table';
import { compareArea } from './labels';
import type { Slice } from './slice';

/** A line of the download of a comparison: one authority. Numbers are plain; an empty text is none. */
export interface CompareTidyRow {
  measure: string;
  label: string;
  area: string;
  areaName: string;
  period: string;
  periodLabel: string;
  value: string;
  /** The bracketed symbol, or an empty text. */
  symbol: string;
  /** Why there is no figure, in words. */
  missing: string;
  unit: string;
  numerator: string;
  denominator: string;
  /** The 95% interval. */
  lower: string;
  upper: string;
  quarter: string;
  /** Among the overdispersed limits. */
  place: string;
  changeOneYear: string;
  changeOneYearNote: string;
  changeFiveYears: string;
  changeFiveYearsNote: string;
  /** "314+318": the figure of a joint return stands under each member, and is one. */
  jointReturn: string;
  source: string;
  release: string;
}

const said = (text: string) => (text === '–' ? '' : text);

/** A table of a comparison as a download: an authority a line, a joint return under each of its members. */
export function compareTidy(
  areas: CompareAreas,
  slice: Slice,
  table: readonly CompareTableRow[],
): CompareTidyRow[] {
  const { measure, period, file } = slice;
  const entries = new Map(slice.entries.map((entry) => [entry.key, entry]));
  const symbols = new Map(slice.missing.map(({ key, symbol }) => [key, symbol]));
  const number = (value: number | null | undefined, decimals = measure.decimals) =>
    value === null || value === undefined ? '' : value.toFixed(decimals);
  const { text: citation } = citationOf(file.sources);
  const release = listed([...new Set(file.sources.map((source) => source.release))].sort());
  return table.flatMap((row) => {
    const symbol = symbols.get(row.key) ?? null;
    const counted = entries.get(row.key)?.cell.counted;
    return row.codes.map((code) => ({
      measure: measure.id,
      label: measure.label,
      area: code,
      areaName: compareArea(areas, code).name,
      period,
      periodLabel: describePeriod(measure.period, period),
      value: number(row.value),
      symbol: symbol === null ? '' : bracketed(symbol),
      missing: row.missing ?? '',
      unit: measure.unit.label,
      numerator: counted ? String(counted.numerator) : '',
      denominator: counted ? String(counted.denominator) : '',
      lower: number(row.interval?.lower, measure.decimals + 1),
      upper: number(row.interval?.upper, measure.decimals + 1),
      quarter: said(row.quarterText),
      place: said(row.placeText),
      changeOneYear: number(row.oneYear.difference),
      changeOneYearNote: row.oneYear.note,
      changeFiveYears: number(row.fiveYears.difference),
      changeFiveYearsNote: row.fiveYears.note,
      jointReturn: row.codes.length > 1 ? row.codes.join('+') : '',
      source: `${citation}. Open Government Licence v3.0`,
      release,
    }));
  });
}

/** The download as UTF-8 CSV text, its heads in snake case as the DfE's own files have them. */
export function compareCsv(rows: readonly CompareTidyRow[]): string {
  const [first] = rows;
  if (!first) return '';
  const columns = Object.keys(first) as (keyof CompareTidyRow)[];
  const fields = columns.map((column) =>
    column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const data = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
