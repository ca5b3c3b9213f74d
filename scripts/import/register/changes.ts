import { basename, dirname } from 'node:path';
import type { AuthorityChange } from '../../../src/vocabulary/area';
import type { Problems } from '../problems';
import { findColumns, wantedAs } from '../read/columns';
import { readTable } from '../read/table';

const kinds: readonly AuthorityChange['kind'][] = ['same area', 'merged', 'split', 'part moved'];

/** A change of authorities as a person declared it, and in which row. */
export interface DeclaredChange extends AuthorityChange {
  row: number;
}

/** The name of the file that people write, below `data/`. */
export const changesFile = 'lookups/authority-changes.csv';

/** Reads the declared changes, noting what is not one. */
export function readChanges(path: string, problems: Problems): DeclaredChange[] {
  const table = readTable(dirname(path), basename(path), problems);
  const at =
    table &&
    findColumns(
      table.file,
      table.headers,
      wantedAs(['year', 'kind', 'predecessor', 'successor'] as const),
      problems,
      'the register of changes',
    );
  if (table === null || at === null) return [];
  return table.cells.flatMap((cells, index) => {
    const row = index + 2;
    const kind = kinds.find((known) => known === cells[at.kind]);
    if (kind === undefined) {
      problems.add({
        file: changesFile,
        row,
        column: 'kind',
        value: cells[at.kind] ?? null,
        message: 'not a kind of change',
        advice: `Expected one of: ${kinds.join(', ')}.`,
      });
      return [];
    }
    return {
      row,
      year: Number(cells[at.year]),
      kind,
      predecessor: cells[at.predecessor] ?? '',
      successor: cells[at.successor] ?? '',
    };
  });
}
