import Papa from 'papaparse';
import type { Table } from '../figure';
import type { Credit } from './credit';

/** What stands at the end of every line, so that no line can lose it. */
const creditHeads = ['Reference dates', 'Symbols', 'Source', 'Licence', 'Address'];

/** A table as it is shown, as UTF-8 CSV text: its own columns, then where its figures come from. */
export function displayedCsv({ columns, rows }: Table, credit: Credit): string {
  const { dates, symbols, source, licence, address } = credit;
  const said = [dates, symbols.join('; '), source, licence, address];
  return `${Papa.unparse(
    {
      fields: [...columns.map(({ label }) => label), ...creditHeads],
      data: rows.map((row) => [...row, ...said]),
    },
    { newline: '\n' },
  )}\n`;
}
