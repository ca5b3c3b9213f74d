import type { Column, DataSet, EnglandRow } from '../../../src/catalogue/datasets/dataset';
import { englandCode } from '../../../src/vocabulary/area';
import type { Problems } from '../problems';
import { findColumns, unknownHeaders, wantedAs, type Wanted } from '../read/columns';
import type { FoundRelease } from '../read/releases';
import { readRows, type FileIdentity, type RowTaker } from '../read/rows';
import { readCell } from './cell';
import { EnglandRows, englandKeys, nameOf, type FileRow } from './england-rows';
import {
  addCell,
  emptyColumn,
  type ObservationColumn,
  type ObservationTable,
} from './observations';

/** What a table about England says: as if its file had one row a year, newest first. */
export interface EnglandObservations extends ObservationTable {
  /** Where each measure's cells stand in the file: the row of each year's, in the order of `years`. */
  fileRows: ReadonlyMap<string, readonly (number | null)[]>;
}

/** Reads a file about England; null, with problems noted, where it is not whole or lacks columns. */
export function readEnglandTable(
  dataSet: DataSet,
  release: FoundRelease,
  problems: Problems,
): { table: EnglandObservations; identity: FileIdentity } | null {
  const reader = new EnglandReader(dataSet, release, problems);
  const identity = readRows(release.folder, release.file, problems, reader);
  return identity && { table: reader.table(), identity };
}

/** Gathers a file's rows, and then sorts their cells by measure. */
class EnglandReader implements RowTaker {
  #rows: EnglandRows | null = null;
  #headers: readonly string[] = [];
  /** Where each measure's column stands; several share one. */
  readonly #positions = new Map<string, number>();

  constructor(
    readonly dataSet: DataSet,
    readonly release: FoundRelease,
    readonly problems: Problems,
  ) {}

  header(cells: readonly string[]): boolean {
    const { dataSet, release, problems } = this;
    const by = dataSet.rows.kind === 'england' ? dataSet.rows.by : [];
    const declaredIn = `${dataSet.id} in src/catalogue/datasets`;
    const heads = new Map(
      dataSet.columns.map(({ measure }) => [this.#headOf(measure), dataSet.headers[measure] ?? []]),
    );
    const values = [...heads].map(([name, spellings]): Wanted => ({ name, spellings }));
    const keyed = wantedAs([...englandKeys, ...by]);
    const keys = findColumns(release.file, cells, wantedAs(englandKeys), problems, declaredIn);
    const at = findColumns(release.file, cells, [...values, ...wantedAs(by)], problems, declaredIn);
    const passedOver = wantedAs(['time_identifier', 'country_name', ...dataSet.unread]);
    for (const column of unknownHeaders(cells, [...values, ...keyed, ...passedOver])) {
      const message = 'the column is new: no release so far had it';
      const advice = `If it holds a figure, declare it in ${declaredIn}; if it breaks rows down, add it to their cells; if it can be passed over, add it to unread.`;
      problems.add({ file: release.file, row: 1, column, value: null, message, advice });
    }
    if (keys === null || at === null) return false;
    this.#headers = cells;
    for (const { measure } of dataSet.columns) {
      this.#positions.set(measure, at[this.#headOf(measure)] ?? -1);
    }
    const columns = { keys, by: by.map((header) => at[header] ?? -1) };
    this.#rows = new EnglandRows(dataSet, release, columns, problems);
    return true;
  }

  row(cells: readonly string[], row: number): void {
    const known = this.#rows?.add(cells, row);
    if (known) this.#refuseUndeclared(known, cells, row);
  }

  /** The file as a table of one row a year; notes each row that a year lacks. */
  table(): EnglandObservations {
    const { dataSet, release } = this;
    const [first, last] = release.years;
    const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
    const columns = new Map<string, ObservationColumn>();
    const fileRows = new Map<string, (number | null)[]>();
    for (const known of dataSet.rows.kind === 'england' ? dataSet.rows.known : []) {
      const rows = years.map((year) => this.#rows?.of(known, year) ?? null);
      for (const column of dataSet.columns) {
        if (!known.measures.includes(column.measure)) continue;
        columns.set(column.measure, this.#columnOf(column, known, rows));
        const numbers = rows.map((found) => found?.row ?? null);
        fileRows.set(column.measure, numbers);
      }
    }
    const place = {
      area: englandCode,
      kind: 'england' as const,
      name: '',
      region: '',
      code: '',
      rows: new Map(years.map((year, index) => [year, index])),
      newest: last,
      onsCodes: new Map<string, number>(),
    };
    const places = new Map([[englandCode, place]]);
    const { file } = release;
    return { dataSet, release, file, places, years, columns, printed: new Map(), fileRows };
  }

  #columnOf(
    column: Column,
    known: EnglandRow,
    rows: readonly (FileRow | null)[],
  ): ObservationColumn {
    const at = this.#positions.get(column.measure) ?? -1;
    const header = this.#nameOf(at, known);
    const read = emptyColumn(column, header, rows.length);
    for (const found of rows) {
      if (found !== null) {
        addCell(read, found.cells[at] ?? '', this.release.file, found.row, this.problems);
      } else {
        read.values.push(NaN);
        read.texts.push('');
      }
    }
    return read;
  }

  /** A cell that is said never to hold a figure, and so is not read, must hold a symbol. */
  #refuseUndeclared(known: EnglandRow, cells: readonly string[], row: number): void {
    const read = new Set(known.measures.map((measure) => this.#positions.get(measure)));
    for (const at of new Set(this.#positions.values())) {
      const value = cells[at] ?? '';
      if (read.has(at) || readCell(value)?.value === null) continue;
      const column = this.#nameOf(at, known);
      const message = 'not a symbol, where this row has never had a figure';
      const advice = `If it is a figure, declare it in ${this.dataSet.id} in src/catalogue/datasets.`;
      this.problems.add({ file: this.release.file, row, column, value, message, advice });
    }
  }

  /** "number of “Referrals, Referrals in the year”". */
  #nameOf(at: number, { cells }: EnglandRow): string {
    const header = this.#headers[at] ?? '';
    return cells.length === 0 ? header : `${header} of “${nameOf(cells)}”`;
  }

  #headOf(measure: string): string {
    return this.dataSet.headers[measure]?.[0] ?? measure;
  }
}
