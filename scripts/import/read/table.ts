import type { Problems } from '../problems';
import { readRows, type FileIdentity } from './rows';

/** A small CSV file, whole. */
export interface Table extends FileIdentity {
  headers: readonly string[];
  /** `cells[0]` is row 2 of the file. */
  cells: readonly (readonly string[])[];
}

/** Reads a CSV file; null, with problems noted, where it is not whole. */
export function readTable(folder: string, file: string, problems: Problems): Table | null {
  let headers: readonly string[] = [];
  const cells: (readonly string[])[] = [];
  const identity = readRows(folder, file, problems, {
    header: (first) => {
      headers = first;
      return true;
    },
    row: (next) => cells.push(next),
  });
  return identity && { ...identity, headers, cells };
}
