import Papa from 'papaparse';
import type { Problems } from '../problems';
import { readText, type PublishedText } from './text';

/** What a file is known by once its rows have been read. */
export interface FileIdentity extends Pick<PublishedText, 'file' | 'sha256' | 'bytes'> {
  rows: number;
}

/** Takes a file's rows as they are read. */
export interface RowTaker {
  /** The first row, and about how many there are below it; false stops the reading. */
  header(cells: readonly string[], rows: number): boolean;
  /** Every other one, as long as the header. `row` counts as a person does: the header is row 1. */
  row(cells: readonly string[], row: number): void;
}

/**
 * Reads a CSV file row by row, so that no row outlives its turn; null, with problems noted, where
 * the file is not whole.
 */
export function readRows(
  folder: string,
  file: string,
  problems: Problems,
  taker: RowTaker,
): FileIdentity | null {
  const published = readText(folder, file, problems);
  if (published === null) return null;
  const { text, sha256, bytes } = published;
  const state = { row: 0, width: 0, blank: false, broken: false };
  const refuse = (value: string | null, message: string) => {
    state.broken = true;
    problems.add({
      file,
      row: Math.max(1, state.row),
      column: null,
      value,
      message,
      advice: 'The file is cut short or damaged: download it again.',
    });
  };

  Papa.parse<string[]>(text, {
    delimiter: ',',
    // Told, not guessed: papaparse would look through the whole text for it.
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    step: ({ data, errors }, parser) => {
      if (state.blank) refuse(null, 'the row is blank');
      state.row += 1;
      state.blank = data.length === 1 && data[0] === '';
      if (errors.length > 0) for (const error of errors) refuse(null, error.message);
      if (state.row === 1) {
        state.width = data.length;
        state.broken = !taker.header(data, rowsBelow(text));
        if (state.broken) parser.abort();
      } else if (data.length === state.width) {
        taker.row(data, state.row);
      } else if (!state.blank) {
        const value = data.join(',').slice(0, 60);
        refuse(value, `${data.length} cells where the header has ${state.width}`);
      }
    },
  });
  // Every file of the publisher's ends in a line break, and behind it papaparse sees a blank row.
  // Without one, the last figure may have lost digits and still look like a figure.
  if (state.blank) state.row -= 1;
  if (!text.endsWith('\n')) refuse(text.slice(-40), 'the last line does not end');
  if (state.row === 1 && !state.broken) refuse(null, 'there is no row below the header');
  return state.broken ? null : { file, sha256, bytes, rows: state.row - 1 };
}

/** About how many rows a text has below its header, by the length of the first of them. */
function rowsBelow(text: string): number {
  const start = text.indexOf('\n') + 1;
  const length = text.indexOf('\n', start) + 1 - start;
  return length <= 0 ? 0 : Math.ceil((text.length - start) / length);
}
