import type { ObservationTable } from '../normalise/observations';
import { periodOf, type Period } from '../../../src/vocabulary/period';
import { isSymbol } from '../../../src/vocabulary/symbol';

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
  const [first, last] = [
    Math.max(older.release.years[0], newer.release.years[0]),
    Math.min(older.release.years[1], newer.release.years[1]),
  ];
  const areas = [...new Set([...older.places.keys(), ...newer.places.keys()])].filter(
    // Files of before 2013 have no regions: none of them went or came.
    (area) => older.places.has(area) || older.release.years[0] !== older.release.years[1],
  );
  for (const [measure, before] of older.columns) {
    const after = newer.columns.get(measure);
    if (after === undefined) continue;
    for (const area of areas) {
      const [from, to] = [older.places.get(area)?.rows, newer.places.get(area)?.rows];
      for (let year = first; year <= last; year += 1) {
        const [a, b] = [from?.get(year), to?.get(year)];
        const texts = [
          a === undefined ? null : before.texts.at(a),
          b === undefined ? null : after.texts.at(b),
        ] as const;
        if (texts[0] === texts[1]) continue;
        revisions.push({
          older: older.release.release,
          newer: newer.release.release,
          measure,
          area,
          period: periodOf(before.column.period, year),
          before: texts[0],
          after: texts[1],
        });
      }
    }
  }
  return revisions;
}

/** A published text in its column: value or symbol, the other one null. */
export function valueOrSymbol(text: string | null): readonly [string | null, string | null] {
  if (text === null) return [null, null];
  return isSymbol(text) ? [null, text] : [text, null];
}
