import type { Column, DataSet, Release } from '../../../src/catalogue/datasets/dataset';
import type { Problems } from '../problems';
import { findColumns } from '../read/columns';
import { readRows, type FileIdentity, type RowTaker } from '../read/rows';
import { keyHeaders } from './area';
import { AsciiTexts } from './ascii';
import { faultOfCell, readCell } from './cell';
import { canonicalNumber } from './number';
import { Places, type Place } from './places';

/** One measure's cells, in the order of the file's rows. */
export interface ObservationColumn {
  column: Column;
  header: string;
  /** NaN where the cell is a symbol. */
  values: number[];
  /** The canonical number, or the symbol. */
  texts: AsciiTexts;
}

/** Everything that one published file says, column by column. */
export interface ObservationTable {
  dataSet: DataSet;
  release: Release;
  file: string;
  places: ReadonlyMap<string, Place>;
  /** The year of each row. */
  years: readonly number[];
  columns: ReadonlyMap<string, ObservationColumn>;
}

/** Reads a release's file; null, with problems noted, where it is not whole or lacks columns. */
export function readObservations(
  dataSet: DataSet,
  release: Release,
  folder: string,
  problems: Problems,
): { table: ObservationTable; identity: FileIdentity } | null {
  const reader = new ObservationReader(dataSet, release, problems);
  const identity = readRows(folder, release.file, problems, reader);
  return identity && { table: reader.table(), identity };
}

/** Sorts a file's cells by measure as its rows come in. */
class ObservationReader implements RowTaker {
  readonly #dataSet: DataSet;
  readonly #release: Release;
  readonly #problems: Problems;
  readonly #columns: ObservationColumn[];
  #positions: number[] = [];
  #places: Places | null = null;

  constructor(dataSet: DataSet, release: Release, problems: Problems) {
    this.#dataSet = dataSet;
    this.#release = release;
    this.#problems = problems;
    this.#columns = dataSet.columns.map((column) => {
      const header = release.headers[column.measure] ?? column.measure;
      return { column, header, values: [], texts: new AsciiTexts() };
    });
  }

  header(cells: readonly string[]): boolean {
    const { file, release } = this.#release;
    const declaredIn = `the ${release} release of ${this.#dataSet.id} in src/catalogue/datasets`;
    const headers = this.#columns.map(({ header }) => header);
    const keys = findColumns(file, cells, keyHeaders, this.#problems, declaredIn);
    const at = findColumns(file, cells, headers, this.#problems, declaredIn);
    if (keys === null || at === null) return false;
    this.#places = new Places(file, keys, this.#problems);
    this.#positions = headers.map((header) => at[header] ?? -1);
    return true;
  }

  row(cells: readonly string[], row: number): void {
    this.#places?.add(cells, row);
    for (let index = 0; index < this.#columns.length; index += 1) {
      const column = this.#columns[index];
      if (column) this.#add(column, cells[this.#positions[index] ?? -1] ?? '', row);
    }
  }

  table(): ObservationTable {
    return {
      dataSet: this.#dataSet,
      release: this.#release,
      file: this.#release.file,
      places: this.#places?.byArea ?? new Map<string, Place>(),
      years: this.#places?.years ?? [],
      columns: new Map(this.#columns.map((column) => [column.column.measure, column])),
    };
  }

  #add({ header, values, texts }: ObservationColumn, published: string, row: number): void {
    const value = canonicalNumber(published);
    if (!Number.isNaN(value)) {
      values.push(value);
      texts.push(published);
      return;
    }
    const cell = readCell(published);
    if (cell === null) {
      const fault = faultOfCell(published);
      const { file } = this.#release;
      this.#problems.add({ file, row, column: header, value: published, ...fault });
    }
    values.push(cell?.value ?? NaN);
    texts.push(cell?.text ?? published);
  }
}
