import type { ObservationColumn, ObservationTable } from '../normalise/observations';
import type { Problems } from '../problems';
import { pairedRows, type PairedRow } from '../revisions/paired-rows';

/** Fewer figures than these say nothing about their column. */
const fewest = 20;

/**
 * Notes columns that have nearly nothing in common with those of an older release: a head stands
 * over another column's figures, or rows are out of step. Revisions touch a few in a hundred
 * figures. The wide files of before 2013 were revised nearly everywhere, but by
 * little, and so are populations after a census.
 */
export function checkRevised(
  older: ObservationTable,
  newer: ObservationTable,
  problems: Problems,
): void {
  const isWide = older.release.years[0] === older.release.years[1];
  const tolerance = isWide ? 0.1 : (newer.dataSet.rebasedWithin ?? 0);
  const rows = pairedRows(older, newer);
  for (const [measure, before] of older.columns) {
    const after = newer.columns.get(measure);
    if (after === undefined) continue;
    const { compared, different } = comparison(rows, before, after, tolerance);
    if (compared < fewest || different * 2 <= compared) continue;
    problems.add({
      file: newer.file,
      row: 1,
      column: after.header,
      value: null,
      message: `${different} of ${compared} figures are others than in the ${older.release.release} release, ${older.file}, column ${before.header}`,
      advice:
        'In one of the two files the head stands over another column, or rows are out of step. If the publisher did revise nearly all, take the older file away, and its entry out of data/sources.json: nothing is compared then, and no figure can be frozen to that release.',
    });
  }
}

function comparison(
  rows: readonly PairedRow[],
  from: ObservationColumn,
  to: ObservationColumn,
  tolerance: number,
): { compared: number; different: number } {
  let [compared, different] = [0, 0];
  for (const { before, after } of rows) {
    if (before === null || after === null) continue;
    const old = from.values[before] ?? NaN;
    const value = to.values[after] ?? NaN;
    if (Number.isNaN(old - value)) continue;
    compared += 1;
    if (Math.abs(old - value) > tolerance * Math.max(old, value)) different += 1;
  }
  return { compared, different };
}
