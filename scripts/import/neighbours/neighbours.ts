import type { NeighbourModel } from '../../../src/catalogue/datasets/statistical-neighbours';
import { firstRow } from '../normalise/places';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import { findColumns, wantedAs } from '../read/columns';
import type { Table } from '../read/table';
import type { Register } from '../register/register';

/** How alike a model calls two authorities, spelled one way. */
const closenesses = new Map(
  ['Extremely close', 'Very close', 'Close', 'Somewhat close', 'Not close'].map((closeness) => [
    closeness.toLowerCase(),
    closeness,
  ]),
);

const ranks = Array.from({ length: 10 }, (_, index) => index + 1);

/** The n-th neighbour of an authority in a model. */
export interface Neighbour {
  model: string;
  authority: string;
  rank: number;
  neighbour: string;
  closeness: string;
}

/** Every neighbour in a model's table, in the table's order. */
export function readNeighbours(
  model: NeighbourModel,
  table: Table,
  register: Register,
  problems: Problems,
): Neighbour[] {
  const { file, headers } = table;
  const declaredIn = 'src/catalogue/datasets/statistical-neighbours.ts';
  const wanted = [model.authorityHeader, ...ranks.map(model.neighbourHeader)];
  const at = findColumns(file, headers, wantedAs(wanted), problems, declaredIn);
  if (at === null) return [];
  const refuse = (finding: Omit<Finding, 'file'>) => problems.add({ file, ...finding });
  const columns = ranks.map((rank) => {
    const header = model.neighbourHeader(rank);
    return { rank, header, column: at[header] ?? -1, beside: model.closenessHeader(rank) };
  });
  for (const { header, column, beside } of columns) {
    const value = headers[column + 1] ?? null;
    if (value === beside) continue;
    const message = 'the column to its right is not its closeness';
    refuse({ row: 1, column: header, value, message, advice: `Compare it with ${declaredIn}.` });
  }

  const neighbours: Neighbour[] = [];
  const authorities = new Set<string>();
  const check = (code: string, row: number, column: string, seen: ReadonlySet<string>) => {
    const finding = { row, column, value: code };
    if (!register.authorities.has(code)) {
      const advice = 'Compare the code with data/lookups/authorities.csv.';
      refuse({ ...finding, message: 'unknown authority', advice });
    } else if (seen.has(code)) {
      refuse({ ...finding, message: 'the same authority twice', advice: 'Ask the publisher.' });
    }
  };
  table.cells.forEach((cells, index) => {
    const row = index + firstRow;
    const authority = cells[at[model.authorityHeader] ?? -1] ?? '';
    // Blank lines and the heading "Old SNs:" part the predecessors from the others.
    if (authority === '' && cells.every((cell) => cell === '' || cell.endsWith(':'))) return;
    check(authority, row, model.authorityHeader, authorities);
    authorities.add(authority);
    const seen = new Set([authority]);
    for (const { rank, header, column } of columns) {
      const neighbour = cells[column] ?? '';
      check(neighbour, row, header, seen);
      seen.add(neighbour);
      const printed = cells[column + 1] ?? '';
      const closeness = closenesses.get(printed.trim().toLowerCase());
      if (closeness === undefined) {
        const advice = `Known are: ${[...closenesses.values()].join(', ')}.`;
        const finding = { row, column: `${header}, closeness`, value: printed };
        refuse({ ...finding, message: 'not a closeness', advice });
      }
      neighbours.push({
        model: model.model,
        authority,
        rank,
        neighbour,
        closeness: closeness ?? '',
      });
    }
  });
  if (authorities.size !== model.authorities) {
    refuse({
      row: null,
      column: model.authorityHeader,
      value: `${authorities.size} authorities`,
      message: `truncated: the model is about ${model.authorities} authorities`,
      advice: `Download the file again, or correct the number in ${declaredIn}.`,
    });
  }
  return neighbours;
}
