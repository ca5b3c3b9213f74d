import type { ObservationTable } from '../normalise/observations';

/** Where two releases have their rows about one area and year; null where one has none. */
export interface PairedRow {
  area: string;
  year: number;
  before: number | null;
  after: number | null;
}

/**
 * The rows of the years that two releases share, by area and year. Found once, since every measure
 * of a release has them alike.
 */
export function pairedRows(older: ObservationTable, newer: ObservationTable): PairedRow[] {
  const first = Math.max(older.release.years[0], newer.release.years[0]);
  const last = Math.min(older.release.years[1], newer.release.years[1]);
  const paired: PairedRow[] = [];
  for (const area of new Set([...older.places.keys(), ...newer.places.keys()])) {
    const from = older.places.get(area)?.rows;
    const to = newer.places.get(area)?.rows;
    for (let year = first; year <= last; year += 1) {
      const before = from?.get(year) ?? null;
      const after = to?.get(year) ?? null;
      if (before !== null || after !== null) paired.push({ area, year, before, after });
    }
  }
  return paired;
}
