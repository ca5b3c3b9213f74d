import type { AreaKind } from '../../../src/vocabulary/area';
import type { Problems } from '../problems';
import { areaOf, type KeyColumns, type KeyHeader } from './area';

/** An area as one file knows it. */
export interface Place {
  area: string;
  kind: AreaKind;
  /** As the file prints it, in every row. */
  name: string;
  region: string;
  /** The authority's code as printed: "314 / 318" for a joint return. */
  code: string;
  /** Index of its row by year. */
  rows: Map<number, number>;
  newest: number;
  /** ONS codes as printed, and the last year of each. */
  onsCodes: Map<string, number>;
}

/** The row below the header, as a person counts; its cells have index 0. */
export const firstRow = 2;

const kinds: Readonly<Record<string, AreaKind>> = {
  National: 'england',
  Regional: 'region',
  'Local authority': 'authority',
};

/** The column that tells areas of a level apart. Runs once for every row, hence no look-up by text. */
function keyOf(level: string): KeyHeader {
  if (level === 'Local authority') return 'old_la_code';
  if (level === 'Regional') return 'region_code';
  return level === 'National' ? 'country_code' : 'geographic_level';
}

/** Gathers the areas of a file row by row; notes rows without an area or a year, and duplicates. */
export class Places {
  readonly byArea = new Map<string, Place>();
  /** The year of each row, by index. */
  readonly years: number[] = [];

  /** Spares most rows the reading of their area. */
  readonly #byKey = new Map<string, { level: string; place: Place }>();

  constructor(
    readonly file: string,
    readonly at: KeyColumns,
    readonly problems: Problems,
  ) {}

  /** Takes a row by its key; `row` counts as a person does. */
  add(cells: readonly string[], row: number): void {
    const { at } = this;
    const year = Number(cells[at.time_period]);
    this.years.push(year);
    if (!(Number.isInteger(year) && year >= 2000 && year < 2100)) {
      this.#refuse(cells, row, 'time_period', 'not a year', 'Expected a year such as 2025.');
      return;
    }
    const place = this.#placeOf(cells, row);
    if (place === null) return;
    this.#refuseAnotherName(place, cells, row);
    const earlier = place.rows.get(year);
    if (earlier !== undefined) {
      const column = place.kind === 'authority' ? 'old_la_code' : 'region_code';
      const message = `duplicate key: row ${earlier + firstRow} is about the same area and year (${year})`;
      const advice =
        'One row an area and a year. If the file has gained a breakdown, declare which of its rows to read.';
      this.#refuse(cells, row, column, message, advice);
      return;
    }
    place.rows.set(year, row - firstRow);
    if (year > place.newest) {
      place.newest = year;
      place.name = cells[place.kind === 'authority' ? at.la_name : at.region_name] ?? '';
      place.region = cells[at.region_code] ?? '';
    }
    const onsCode = cells[at.new_la_code] ?? '';
    if (year > (place.onsCodes.get(onsCode) ?? 0)) place.onsCodes.set(onsCode, year);
  }

  /** The row's area; null, with a problem noted, where it does not say. */
  #placeOf(cells: readonly string[], row: number): Place | null {
    const { at } = this;
    const level = cells[at.geographic_level] ?? '';
    const key = cells[at[keyOf(level)]] ?? '';
    const known = this.#byKey.get(key);
    if (known?.level === level) return known.place;
    const area = areaOf(cells, at);
    if (typeof area !== 'string') {
      const advice =
        'Expected National with England’s code, Regional with an ONS code, or Local authority with a DfE code of three digits.';
      this.#refuse(cells, row, area.fault, 'the row does not say which area it is about', advice);
      return null;
    }
    const place = newPlace(area, cells, at);
    this.byArea.set(area, place);
    this.#byKey.set(key, { level, place });
    return place;
  }

  /** Whoever has two names or regions in one file may be two areas, one of them under a wrong code. */
  #refuseAnotherName(place: Place, cells: readonly string[], row: number): void {
    if (place.newest === 0) return;
    const isAuthority = place.kind === 'authority';
    const name = isAuthority ? 'la_name' : 'region_name';
    if (cells[this.at[name]] !== place.name) {
      const advice = 'One area has one name in a file: is the code another area’s?';
      this.#refuse(
        cells,
        row,
        name,
        `another row of ${place.area} has ${place.name || 'none'}`,
        advice,
      );
    }
    if (isAuthority && cells[this.at.region_code] !== place.region) {
      const advice = 'An authority is in one region: is the code another authority’s?';
      this.#refuse(
        cells,
        row,
        'region_code',
        `another row of ${place.area} has ${place.region}`,
        advice,
      );
    }
  }

  #refuse(
    cells: readonly string[],
    row: number,
    column: KeyHeader,
    message: string,
    advice: string,
  ): void {
    const value = cells[this.at[column]] ?? null;
    this.problems.add({ file: this.file, row, column, value, message, advice });
  }
}

function newPlace(area: string, cells: readonly string[], at: KeyColumns): Place {
  return {
    area,
    kind: kinds[cells[at.geographic_level] ?? ''] ?? 'authority',
    name: '',
    region: '',
    code: cells[at.old_la_code] ?? '',
    rows: new Map(),
    newest: 0,
    onsCodes: new Map(),
  };
}
