import Papa from 'papaparse';
import type { TidyRow } from './figure';

const columns: readonly (keyof TidyRow)[] = [
  'measure',
  'label',
  'area',
  'areaName',
  'period',
  'periodLabel',
  'value',
  'symbol',
  'unit',
  'source',
];

/** Heads in the download, in snake case as the DfE's own files have them. */
function head(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The download of a figure: UTF-8 CSV text, a line a figure, with a head. */
export function figureCsv(rows: readonly TidyRow[]): string {
  const data = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse({ fields: columns.map(head), data }, { newline: '\n' })}\n`;
}
