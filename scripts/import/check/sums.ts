import { englandCode } from '../../../src/vocabulary/area';
import {
  rowInFile,
  type ObservationColumn,
  type ObservationTable,
} from '../normalise/observations';
import type { Place } from '../normalise/places';
import type { Problems } from '../problems';

const london = 'E12000007';
/** What binary fractions may be off by. */
const epsilon = 1e-6;

/** How many columns of one row are spelled out; more would hide other problems. */
const mostApart = 3;

/** An area, and those that make it up. */
interface Family {
  whole: Place;
  parts: readonly Place[];
}

/**
 * Notes every count of England or a region that is less than the areas in it have together, or more
 * where each of them has a figure, by more than rounding. It may be more where one has a symbol:
 * what is hidden or estimated counts in the whole. Nothing is made of these sums.
 */
export function checkSums(table: ObservationTable, problems: Problems): void {
  const columns = [...table.columns.values()].filter(
    ({ column: { unit } }) => unit === 'count' || unit === 'full-time-equivalent',
  );
  for (const { whole, parts } of familiesIn(table)) {
    for (const [year, index] of whole.rows) {
      const rows = rowsIn(parts, year);
      const wrong: { column: ObservationColumn; sum: number }[] = [];
      for (const column of columns) {
        // The parts of one whole are all of one kind.
        const slack =
          halfOf(table, column, whole) +
          (parts[0] === undefined ? 0 : rows.length * halfOf(table, column, parts[0]));
        const sum = wrongSum(column.values, index, rows, parts.length > 0, slack + epsilon);
        if (sum !== null) wrong.push({ column, sum });
      }
      noteWrong(table, whole, year, wrong, problems);
    }
  }
}

function familiesIn({ places }: ObservationTable): Family[] {
  const all = [...places.values()];
  const authorities = all.filter(({ kind }) => kind === 'authority');
  const regions = all.filter(({ area }) => area.startsWith('E12'));
  const partsOf = (whole: Place): Place[] => {
    // Files of before 2013 have no regions.
    if (whole.area === englandCode) return regions.length > 0 ? regions : authorities;
    const halves = whole.area === london ? all.filter(({ area }) => area.startsWith('E13')) : [];
    return halves.length > 0 ? halves : authorities.filter(({ region }) => region === whole.area);
  };
  return all
    .filter(({ kind }) => kind !== 'authority')
    .map((whole) => ({ whole, parts: partsOf(whole) }));
}

/** Where those of some areas that have a row in a year have it. */
function rowsIn(places: readonly Place[], year: number): number[] {
  const rows: number[] = [];
  for (const place of places) {
    const index = place.rows.get(year);
    if (index !== undefined) rows.push(index);
  }
  return rows;
}

/** Half of what an area's figures in a column are rounded to. */
function halfOf(table: ObservationTable, { column }: ObservationColumn, { kind }: Place): number {
  if (column.unit !== 'count') return 0.05;
  return kind === 'authority' ? 0 : table.dataSet.totalsRoundedTo / 2;
}

/** What the rows of the parts of a whole have together, where that cannot be; else null. */
function wrongSum(
  values: readonly number[],
  whole: number,
  rows: readonly number[],
  hasParts: boolean,
  slack: number,
): number | null {
  const told = values[whole] ?? NaN;
  if (Number.isNaN(told)) return null;
  let sum = 0;
  let isWhole = hasParts;
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[rows[at] ?? -1] ?? NaN;
    if (Number.isNaN(value)) isWhole = false;
    else sum += value;
  }
  const isWrong = told < sum - slack || (isWhole && told > sum + slack);
  return isWrong ? Math.round(sum * 10) / 10 : null;
}

/** Notes columns one by one, or together where they are so many that a row must be missing. */
function noteWrong(
  table: ObservationTable,
  whole: Place,
  year: number,
  wrong: readonly { column: ObservationColumn; sum: number }[],
  problems: Problems,
): void {
  const index = whole.rows.get(year) ?? 0;
  const together = wrong.length > mostApart;
  for (const { column, sum } of together ? wrong.slice(0, 1) : wrong) {
    const others = together ? `, and so in ${wrong.length - 1} other columns` : '';
    problems.add({
      file: table.file,
      row: rowInFile(table, column.column.measure, index),
      column: column.header,
      value: column.texts.at(index),
      message: `the areas in it do not make it up in ${year}: they add up to ${sum}${others}`,
      advice:
        'Either this figure or one of an area in it was changed, or rows and columns are out of step: compare them with the publisher’s table.',
    });
  }
}
