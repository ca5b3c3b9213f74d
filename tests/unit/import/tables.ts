import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readObservations,
  type ObservationTable,
} from '../../../scripts/import/normalise/observations';
import type { ImportProblem } from '../../../scripts/import/problem';
import { Problems } from '../../../scripts/import/problems';
import type { DataSet } from '../../../src/catalogue/datasets/dataset';
import { childrenInNeed, columnsFor } from '../../../src/catalogue/datasets/declare';
import { keys, row, temporaryFolder, type places } from './fixture';

/** Counts of an invented country: all, and two parts of it. */
export const counts: DataSet = {
  ...childrenInNeed,
  id: 'counts',
  title: 'Counts',
  files: { pattern: 'counts-{release}/counts_{first}_to_{last}.csv' },
  columns: columnsFor('year-ending-31-march', [
    ['all', 'count', 'All'],
    ['some', 'count', 'Some'],
    ['others', 'count', 'Others'],
  ]),
  headers: { all: ['All'], some: ['Some', 'A_few'], others: ['Others'] },
};

/** A year, an area and its cells. */
export type Line = readonly [year: number, place: keyof typeof places, cells: string];

/** A table as its file would be read; problems are those of the reading. */
export function readLines(
  lines: readonly Line[],
  given: { dataSet?: DataSet; release?: string; heads?: string } = {},
): { table: ObservationTable; problems: Problems } {
  const { dataSet = counts, release = '2024', heads = 'All,Some,Others' } = given;
  const folder = temporaryFolder();
  const file = `counts-${release}.csv`;
  const text = [`${keys},${heads}`, ...lines.map((line) => row(...line))];
  writeFileSync(join(folder, file), text.map((line) => `${line}\n`).join(''));
  const problems = new Problems();
  const years = lines.map(([year]) => year);
  const read = readObservations(
    dataSet,
    { release, file, folder, years: [Math.min(...years), Math.max(...years)] },
    problems,
  );
  if (read === null) throw new Error('The table is not whole.');
  return { table: read.table, problems };
}

/** What problems were noted. */
export function noted(problems: Problems): ImportProblem[] {
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    if (!(error instanceof AggregateError)) throw error;
    return error.errors as ImportProblem[];
  }
}
