import type { DataSet, EnglandRow, Release } from '../../../src/catalogue/datasets/dataset';
import { englandCode } from '../../../src/vocabulary/area';
import type { Problems } from '../problems';
import { nearest } from '../read/nearest';

/** The columns that every table about England has. */
export const englandKeys = ['time_period', 'geographic_level', 'country_code'] as const;

/** A row of a file. `row` counts as a person does. */
export interface FileRow {
  cells: readonly string[];
  row: number;
}

/** Where the columns of a table about England stand. */
export interface EnglandColumns {
  keys: Readonly<Record<(typeof englandKeys)[number], number>>;
  /** Those that say what a row is about. */
  by: readonly number[];
}

/** Gathers the rows of a table about England; notes rows of elsewhere, unknown ones and duplicates. */
export class EnglandRows {
  readonly #found = new Map<string, FileRow>();
  readonly #known: ReadonlyMap<string, EnglandRow>;
  readonly #by: readonly string[];

  constructor(
    readonly dataSet: DataSet,
    readonly release: Release,
    readonly at: EnglandColumns,
    readonly problems: Problems,
  ) {
    if (dataSet.rows.kind !== 'england')
      throw new Error(`${dataSet.id} is not about England only.`);
    this.#by = dataSet.rows.by;
    this.#known = new Map(dataSet.rows.known.map((known) => [keyOf(known.cells), known]));
  }

  /** What the catalogue knows of a row; null, with a problem noted, where it is not to be read. */
  add(cells: readonly string[], row: number): EnglandRow | null {
    const { keys } = this.at;
    const period = cells[keys.time_period] ?? '';
    const [first, last] = this.release.years;
    if (!/^[0-9]{4}$/.test(period) || Number(period) < first || Number(period) > last) {
      const advice = `The file's name promises ${first} to ${last}: find out which of the two is wrong.`;
      return this.#refuse(row, 'time_period', period, `not a year of ${first} to ${last}`, advice);
    }
    const wrong =
      cells[keys.geographic_level] !== 'National'
        ? 'geographic_level'
        : cells[keys.country_code] !== englandCode
          ? 'country_code'
          : null;
    if (wrong !== null) {
      const advice = `Every row was National, ${englandCode}. If the file has gained regions or authorities, declare it anew.`;
      const value = cells[keys[wrong]] ?? '';
      return this.#refuse(row, wrong, value, 'the row is not about England', advice);
    }
    const about = this.at.by.map((position) => cells[position] ?? '');
    const known = this.#known.get(keyOf(about));
    if (known === undefined) {
      const near = nearest(nameOf(about), this.#names());
      const place = `the rows of ${this.dataSet.id} in src/catalogue/datasets`;
      const advice =
        near === null
          ? `If it is a new breakdown, declare it among ${place}.`
          : `Was “${near}” renamed? Compare it with ${place}.`;
      const message = 'unknown row: no release so far had it';
      return this.#refuse(row, this.#by.join(', '), nameOf(about), message, advice);
    }
    const key = keyOf([period, ...about]);
    const earlier = this.#found.get(key);
    if (earlier !== undefined) {
      const column = this.#by.join(', ') || 'time_period';
      const message = `duplicate key: row ${earlier.row} is about the same, in the same year (${period})`;
      const advice =
        'One row a year for each thing. If the file has gained a breakdown, declare which of its rows to read.';
      return this.#refuse(row, column, nameOf(about) || period, message, advice);
    }
    this.#found.set(key, { cells, row });
    return known;
  }

  /** A year's row; null, with a problem noted, where the file lacks it. */
  of(known: EnglandRow, year: number): FileRow | null {
    const found = this.#found.get(keyOf([String(year), ...known.cells]));
    if (found !== undefined) return found;
    const column = this.#by.join(', ') || 'time_period';
    const message = `truncated: there is no such row in ${year}`;
    const advice =
      'The file is cut short, or has lost or renamed rows: download it again and compare.';
    return this.#refuse(null, column, nameOf(known.cells) || String(year), message, advice);
  }

  #names(): string[] {
    return [...this.#known.values()].map(({ cells }) => nameOf(cells));
  }

  #refuse(
    row: number | null,
    column: string,
    value: string,
    message: string,
    advice: string,
  ): null {
    this.problems.add({ file: this.release.file, row, column, value, message, advice });
    return null;
  }
}

/** What a row is about, in one line. */
export function nameOf(cells: readonly string[]): string {
  return cells.join(', ');
}

/** What a row is about, whatever its capitals. */
function keyOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim().toLowerCase()).join('\n');
}
