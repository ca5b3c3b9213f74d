import Papa from 'papaparse';
import { firstRow } from '../normalise/places';
import type { Problems } from '../problems';
import type { Table } from '../read/table';
import { readText } from '../read/text';

/**
 * Reads a CSV file that was saved from a spreadsheet, whose last line may lack its end; null, with
 * problems noted, where it is not whole. A cut through the last cell of all cannot be seen, so a
 * figure in the last column of such a file is not to be trusted.
 */
export function readSheet(folder: string, file: string, problems: Problems): Table | null {
  const published = readText(folder, file, problems);
  if (published === null) return null;
  const before = problems.count;
  const refuse = (row: number, value: string | null, message: string) => {
    const advice = 'The file is cut short or damaged: download it again.';
    problems.add({ file, row, column: null, value, message, advice });
  };
  const text = published.text.replace(/\r?\n$/, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  for (const error of errors) refuse((error.row ?? 0) + 1, null, error.message);
  if (problems.count > before) return null;
  const [headers = [], ...cells] = data;
  cells.forEach((row, index) => {
    if (row.length === headers.length) return;
    const message = `${row.length} cells where the header has ${headers.length}`;
    refuse(index + firstRow, row.join(',').slice(0, 60), message);
  });
  if (cells.length === 0) refuse(1, null, 'there is no row below the header');
  if (problems.count > before) return null;
  const { sha256, bytes } = published;
  return { file, sha256, bytes, rows: cells.length, headers, cells };
}
