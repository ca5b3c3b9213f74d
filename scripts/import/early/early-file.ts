import type { Column, DataSet } from '../../../src/catalogue/datasets/dataset';
import { earlySymbols, type EarlyFile } from '../../../src/catalogue/datasets/early-years';
import { englandCode } from '../../../src/vocabulary/area';
import {
  addCell,
  emptyColumn,
  type ObservationColumn,
  type ObservationTable,
} from '../normalise/observations';
import type { Place } from '../normalise/places';
import type { Problems } from '../problems';
import { findColumns, wantedAs } from '../read/columns';
import type { FoundRelease } from '../read/releases';
import { readRows, type FileIdentity, type RowTaker } from '../read/rows';

const keys = ['geog_l', 'geog_c', 'geog_n'] as const;

/** Reads an early file; null, with problems noted, where it is not whole or lacks columns. */
export function readEarlyFile(
  early: EarlyFile,
  dataSet: DataSet,
  folder: string,
  problems: Problems,
): { table: ObservationTable; identity: FileIdentity } | null {
  const reader = new EarlyReader(early, dataSet, problems);
  const identity = readRows(folder, early.file, problems, reader);
  if (identity === null) return null;
  const release: FoundRelease = {
    release: early.release,
    file: early.file,
    folder,
    years: [early.year, early.year],
  };
  return { table: reader.table(release), identity };
}

/** Sorts an early file's cells by measure as its rows come in. */
class EarlyReader implements RowTaker {
  readonly #places = new Map<string, Place>();
  readonly #years: number[] = [];
  readonly #reads: { column: ObservationColumn; at: number }[] = [];
  #at: Record<(typeof keys)[number], number> | null = null;

  constructor(
    readonly early: EarlyFile,
    readonly dataSet: DataSet,
    readonly problems: Problems,
  ) {}

  header(cells: readonly string[], rows: number): boolean {
    const { file } = this.early;
    const declaredIn = `${this.early.id} in src/catalogue/datasets/early-years.ts`;
    const heads = this.dataSet.columns.map((column) => this.#headOf(column));
    this.#at = findColumns(file, cells, wantedAs(keys), this.problems, declaredIn);
    const found = findColumns(file, cells, wantedAs(heads), this.problems, declaredIn);
    if (this.#at === null || found === null) return false;
    for (const column of this.dataSet.columns) {
      const header = this.#headOf(column);
      const at = found[header] ?? -1;
      this.#reads.push({ column: emptyColumn(column, header, rows), at });
    }
    return true;
  }

  row(cells: readonly string[], row: number): void {
    this.#place(cells, row);
    this.#years.push(this.early.year);
    for (const { column, at } of this.#reads) {
      const published = cells[at] ?? '';
      addCell(column, earlySymbols[published] ?? published, this.early.file, row, this.problems);
    }
  }

  table(release: FoundRelease): ObservationTable {
    return {
      dataSet: this.dataSet,
      release,
      file: release.file,
      places: this.#places,
      years: this.#years,
      columns: new Map(this.#reads.map(({ column }) => [column.column.measure, column])),
      printed: new Map(),
    };
  }

  #headOf({ measure }: Column): string {
    return this.dataSet.headers[measure]?.[0] ?? measure;
  }

  #place(cells: readonly string[], row: number): void {
    if (this.#at === null) return;
    const level = cells[this.#at.geog_l];
    const code = cells[this.#at.geog_c] ?? '';
    const isEngland = level === 'National';
    // England's own code cell is no code: "921" in three files, the Isle of Wight's ONS code in one.
    const area = isEngland ? englandCode : code;
    const refuse = (column: string, value: string | undefined, message: string, advice: string) =>
      this.problems.add({
        file: this.early.file,
        row,
        column,
        value: value ?? null,
        message,
        advice,
      });
    if (!isEngland && level !== 'LA') {
      const message = 'the row does not say which area it is about';
      refuse('geog_l', level, message, 'Expected National or LA.');
    } else if (!isEngland && !/^[0-9]{3}$/.test(code)) {
      const message = 'not an authority’s code';
      refuse('geog_c', code, message, 'Expected a DfE code of three digits.');
    } else if (this.#places.has(area)) {
      refuse('geog_c', code, 'duplicate key: the area has a row already', 'One row an area.');
    } else {
      this.#places.set(area, {
        area,
        kind: isEngland ? 'england' : 'authority',
        name: cells[this.#at.geog_n] ?? '',
        region: '',
        code,
        rows: new Map([[this.early.year, row - 2]]),
        newest: this.early.year,
        onsCodes: new Map(),
      });
    }
  }
}
