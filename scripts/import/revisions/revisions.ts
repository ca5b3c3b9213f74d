import type { ObservationColumn, ObservationTable } from '../normalise/observations';
import { periodOf, type Period } from '../../../src/vocabulary/period';
import { isSymbol } from '../../../src/vocabulary/symbol';
import { pairedRows, type PairedRow } from './paired-rows';

/** A cell that a newer release prints differently. A text is a number, a symbol, or null: no row. */
export interface Revision {
  older: string;
  newer: string;
  measure: string;
  area: string;
  period: Period;
  before: string | null;
  after: string | null;
}

/**
 * What a newer release changed, by the measures and years that both have: figures and symbols, and
 * rows that came or went. Authority, region and England.
 */
export function revisionsBetween(older: ObservationTable, newer: ObservationTable): Revision[] {
  const revisions: Revision[] = [];
  // Files of before 2013 have no regions: none of them went or came.
  const isWide = older.release.years[0] === older.release.years[1];
  const rows = pairedRows(older, newer).filter(({ area }) => !isWide || older.places.has(area));
  for (const [measure, from] of older.columns) {
    const to = newer.columns.get(measure);
    if (to === undefined) continue;
    for (const row of rows) {
      if (isUnchanged(from, to, row)) continue;
      const { area, year, before, after } = row;
      revisions.push({
        older: older.release.release,
        newer: newer.release.release,
        measure,
        area,
        period: periodOf(from.column.period, year),
        before: before === null ? null : from.texts.at(before),
        after: after === null ? null : to.texts.at(after),
      });
    }
  }
  return revisions;
}

/** Whether both have the same figure, or the same symbol. */
function isUnchanged(
  from: ObservationColumn,
  to: ObservationColumn,
  { before, after }: PairedRow,
): boolean {
  if (before === null || after === null) return false;
  const old = from.values[before] ?? NaN;
  const now = to.values[after] ?? NaN;
  if (!Number.isNaN(old) || !Number.isNaN(now)) return old === now;
  return from.texts.isSame(before, to.texts, after);
}

/** A published text in its column: value or symbol, the other one null. */
export function valueOrSymbol(text: string | null): readonly [string | null, string | null] {
  if (text === null) return [null, null];
  return isSymbol(text) ? [null, text] : [text, null];
}
