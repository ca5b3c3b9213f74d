import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A row of a published file, as it stands there. */
export type PublishedRow = Record<string, string>;

/**
 * The rows of a published file by area and year, read independently of the importer: keyed on the
 * DfE's code (a joint return under each of its codes), on the ONS code for a region and England.
 */
export function readPublished(folder: string, file: string): Map<string, PublishedRow> {
  const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<PublishedRow>(text, { header: true, skipEmptyLines: true });
  const rows = new Map<string, PublishedRow>();
  for (const row of data) {
    for (const area of areasOf(row)) rows.set(`${area} ${row.time_period ?? ''}`, row);
  }
  return rows;
}

function areasOf(row: PublishedRow): string[] {
  if (row.geographic_level === 'National') return [row.country_code ?? ''];
  if (row.geographic_level === 'Regional') return [row.region_code ?? ''];
  return (row.old_la_code ?? '').split(' / ');
}

/** The number in a cell, or null where a symbol or nothing stands. */
export function numberIn(row: PublishedRow | undefined, column: string): number | null {
  const text = row?.[column];
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** numerator ÷ denominator × scale to `decimals`, half up, in whole numbers so that ties are exact. */
export function shareOf(
  numerator: number,
  denominator: number,
  scale: number,
  decimals: number,
): number {
  const tens = 10 ** decimals;
  const [n, d] = [BigInt(Math.round(numerator * 10)), BigInt(Math.round(denominator * 10))];
  return Number((2n * n * BigInt(scale * tens) + d) / (2n * d)) / tens;
}
