import type { Column, DataSet } from '../../../src/catalogue/datasets/dataset';
import type { Problems } from '../problems';
import { findColumns, positionOf, unknownHeaders, wantedAs, type Wanted } from '../read/columns';
import { nearest } from '../read/nearest';
import type { FoundRelease } from '../read/releases';
import { readRows, type FileIdentity, type RowTaker } from '../read/rows';
import { keyHeaders, usualHeaders } from './area';
import { AsciiTexts } from './ascii';
import { faultOfCell, readCell } from './cell';
import { canonicalNumber } from './number';
import { Places, firstRow, type Place } from './places';

/** One measure's cells, in the order of the file's rows. */
export interface ObservationColumn {
  column: Column;
  header: string;
  /** NaN where the cell is a symbol. */
  values: number[];
  /** The canonical number, or the symbol. */
  texts: AsciiTexts;
}

/** A measure's column before its first cell, with room for about so many. */
export function emptyColumn(column: Column, header: string, rows: number): ObservationColumn {
  // Doubles from the start: an array that begins with whole numbers is copied at its first NaN, and
  // whatever was compiled for the one kind is thrown away at the other.
  const values = [NaN];
  values.length = 0;
  return { column, header, values, texts: new AsciiTexts(rows) };
}

/** Everything that one published file says, column by column. */
export interface ObservationTable {
  dataSet: DataSet;
  release: FoundRelease;
  file: string;
  places: ReadonlyMap<string, Place>;
  /** The year of each row. */
  years: readonly number[];
  columns: ReadonlyMap<string, ObservationColumn>;
  /** Printed rates per 10,000 children, by the measure of the count that they are of. */
  printed: ReadonlyMap<string, ObservationColumn>;
  /**
   * Where the file has a row for each measure: the row of each measure's cell, by index. Elsewhere
   * an index is a row.
   */
  fileRows?: ReadonlyMap<string, readonly (number | null)[]>;
}

/** The row of a measure's cell as a person counts it in the file. */
export function rowInFile(table: ObservationTable, measure: string, index: number): number | null {
  return table.fileRows ? (table.fileRows.get(measure)?.[index] ?? null) : index + firstRow;
}

/** Reads a release's file; null, with problems noted, where it is not whole or lacks columns. */
export function readObservations(
  dataSet: DataSet,
  release: FoundRelease,
  problems: Problems,
): { table: ObservationTable; identity: FileIdentity } | null {
  const reader = new ObservationReader(dataSet, release, problems);
  const identity = readRows(release.folder, release.file, problems, reader);
  return identity && { table: reader.table(), identity };
}

/** Sorts a file's cells by measure as its rows come in. */
class ObservationReader implements RowTaker {
  readonly #dataSet: DataSet;
  readonly #release: FoundRelease;
  readonly #problems: Problems;
  readonly #columns: ObservationColumn[] = [];
  readonly #printed = new Map<string, ObservationColumn>();
  /** Every column that is read, and where it stands. */
  readonly #reads: { column: ObservationColumn; at: number; withdrawnAfter: number }[] = [];
  /** Columns that say the same in every row, and what that is. */
  #same: { header: string; at: number; said: string | null }[] = [];
  #places: Places | null = null;

  constructor(dataSet: DataSet, release: FoundRelease, problems: Problems) {
    this.#dataSet = dataSet;
    this.#release = release;
    this.#problems = problems;
  }

  header(cells: readonly string[], rows: number): boolean {
    const { file } = this.#release;
    const { id, columns, headers, printedRates } = this.#dataSet;
    const declaredIn = `the headers of ${id} in src/catalogue/datasets`;
    const wanted: Wanted[] = columns.map(({ measure }) => ({
      name: measure,
      spellings: headers[measure] ?? [measure],
    }));
    const keys = findColumns(file, cells, wantedAs(keyHeaders), this.#problems, declaredIn);
    const at = findColumns(file, cells, wanted, this.#problems, declaredIn);
    this.#refuseUnknown(cells, wanted, declaredIn);
    if (keys === null || at === null) return false;
    this.#places = new Places(file, keys, this.#problems);
    this.#same = usualHeaders
      .map((header) => ({ header, at: positionOf(cells, header), said: null }))
      .filter((column) => column.at !== -1);
    for (const column of columns)
      this.#read(this.#columns, column, cells, at[column.measure], rows);
    for (const [header, of] of Object.entries(printedRates)) {
      const counted = columns.find(({ measure }) => measure === of);
      if (counted === undefined) throw new Error(`${id}: printedRates names no column "${of}".`);
      const printed: ObservationColumn[] = [];
      const rate: Column = { ...counted, unit: 'per-10000' };
      this.#read(printed, rate, cells, positionOf(cells, header), rows);
      if (printed[0]) this.#printed.set(of, printed[0]);
    }
    return true;
  }

  row(cells: readonly string[], row: number): void {
    this.#places?.add(cells, row);
    for (const column of this.#same) {
      const said = cells[column.at] ?? '';
      column.said ??= said;
      if (said !== column.said) this.#refuseBreakdown(column.header, said, column.said, row);
    }
    const year = this.#places?.years.at(-1) ?? 0;
    const { file } = this.#release;
    const problems = this.#problems;
    for (const { column, at, withdrawnAfter } of this.#reads) {
      const published = cells[at] ?? '';
      if (year > withdrawnAfter) this.#addWithdrawn(column, published, row);
      else addCell(column, published, file, row, problems);
    }
  }

  /** What nobody can report any longer is printed as 0, which would read as a fall to nothing. */
  #addWithdrawn(column: ObservationColumn, published: string, row: number): void {
    const cell = published.trim() === '0' ? 'z' : published;
    addCell(column, cell, this.#release.file, row, this.#problems);
    if (!Number.isNaN(column.values.at(-1))) this.#refuseReturned(column, published, row);
  }

  table(): ObservationTable {
    return {
      dataSet: this.#dataSet,
      release: this.#release,
      file: this.#release.file,
      places: this.#places?.byArea ?? new Map<string, Place>(),
      years: this.#places?.years ?? [],
      columns: new Map(this.#columns.map((column) => [column.column.measure, column])),
      printed: this.#printed,
    };
  }

  /** Adds a column to those that are read, where the file has it. */
  #read(
    to: ObservationColumn[],
    column: Column,
    headers: readonly string[],
    at: number | undefined,
    rows: number,
  ): void {
    const header = headers[at ?? -1];
    if (at === undefined || header === undefined) return;
    const made = emptyColumn(column, header, rows);
    const { withdrawn } = this.#dataSet;
    const gone = withdrawn.find(({ measure }) => measure === column.measure);
    to.push(made);
    this.#reads.push({ column: made, at, withdrawnAfter: gone?.after ?? Infinity });
  }

  #refuseBreakdown(column: string, value: string, said: string, row: number): void {
    this.#problems.add({
      file: this.#release.file,
      row,
      column,
      value,
      message: `other rows have ${JSON.stringify(said)} here`,
      advice:
        'If the file has gained a breakdown, declare which of its rows to read; otherwise it is damaged.',
    });
  }

  #refuseReturned({ header, column }: ObservationColumn, value: string, row: number): void {
    this.#problems.add({
      file: this.#release.file,
      row,
      column: header,
      value,
      message: 'a figure in a category that was withdrawn',
      advice: `Correct withdrawn of ${this.#dataSet.id} in src/catalogue/datasets, which names ${column.measure}.`,
    });
  }

  /** A column that nobody knows may be a breakdown: its rows would then count things twice. */
  #refuseUnknown(cells: readonly string[], wanted: readonly Wanted[], declaredIn: string): void {
    const { id, unread, printedRates } = this.#dataSet;
    const others = wantedAs([
      ...keyHeaders,
      ...usualHeaders,
      ...unread,
      ...Object.keys(printedRates),
    ]);
    const unknown = unknownHeaders(cells, [...wanted, ...others]);
    if (unknown.length === 0) return;
    const missing = wanted
      .filter(
        ({ spellings }) => unknownHeaders(spellings, wantedAs(cells)).length === spellings.length,
      )
      .map(({ spellings }) => spellings[0] ?? '');
    for (const header of unknown) {
      // The problem of the column that it may have been renamed from says so already.
      if (missing.some((one) => nearest(one, [header]) !== null)) continue;
      this.#problems.add({
        file: this.#release.file,
        row: 1,
        column: header,
        value: null,
        message: 'the column is new: no release so far had it',
        advice: `If it holds a figure, declare it under columns and in ${declaredIn}; if it breaks rows down, declare which rows to read; if it can be passed over, add it to unread of ${id}.`,
      });
    }
  }
}

/** Adds a published cell to its column; notes one that is neither a figure nor a symbol. */
export function addCell(
  { header, values, texts }: ObservationColumn,
  published: string,
  file: string,
  row: number,
  problems: Problems,
): void {
  const value = canonicalNumber(published);
  if (!Number.isNaN(value)) {
    values.push(value);
    texts.push(published);
    return;
  }
  const cell = readCell(published);
  if (cell === null) {
    problems.add({ file, row, column: header, value: published, ...faultOfCell(published) });
  }
  values.push(cell?.value ?? NaN);
  texts.push(cell?.text ?? published);
}
