import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A committed CSV's rows by their heads. Throws where a column is missing, naming the file. */
export function readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const { data, meta } = Papa.parse<Record<Column, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column));
  if (missing.length > 0) {
    throw new Error(`${path} has no column "${missing.join('", "')}": run the import again.`);
  }
  return data;
}

/** CSV text with a head, a line a row and LF: how every download here is written. */
export function csvText(
  fields: readonly string[],
  data: readonly (readonly (string | number)[])[],
): string {
  return `${Papa.unparse({ fields: [...fields], data: data.map((row) => [...row]) }, { newline: '\n' })}\n`;
}
