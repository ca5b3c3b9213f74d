import { group } from 'd3-array';
import { dataSets } from '../../src/catalogue/datasets';
import { measures } from '../../src/catalogue/measures';
import type { Note } from '../../src/figure/facts';
import type { Printed, RevisionRow } from '../../src/figure/revisions-file';
import { formatNumber, listed, lowered } from '../../src/figure/words';
import { jointSeparator } from '../../src/vocabulary/observation';
import { yearOf } from '../../src/vocabulary/period';
import { bracketed } from '../../src/vocabulary/symbol';
import { columnsOf } from './columns-of';
import { readRevisions } from './figures/revisions-file';

/** More than so many revised cells of one measure and area are counted, not spelled out. */
const spelledOut = 3;

/**
 * A word beside every measure of an area that is made of a cell which a release has revised. `upTo`: of
 * no release newer than this one.
 */
export function revisedNotes(
  dataFolder: string,
  areaName: (code: string) => string,
  upTo: string | null = null,
): Note[] {
  const revised = readRevisions(dataFolder).flatMap((row) =>
    row.roundedOnly || (upTo !== null && row.newer > upTo)
      ? []
      : // A joint return is noted under each of its members, whose figure it is.
        row.area.split(jointSeparator).map((area) => ({ ...row, area })),
  );
  const definitions = new Map(
    dataSets.flatMap(({ columns }) => columns.map((one) => [one.measure, one.definition] as const)),
  );
  const describe = (column: string) => lowered(definitions.get(column) ?? column);
  return measures.flatMap((measure): Note[] => {
    const columns = columnsOf(measure);
    const byArea = group(
      revised.filter(({ column }) => columns.includes(column)),
      ({ area }) => area,
    );
    return [...byArea]
      .flatMap(([area, rows]) => notesOf(areaName(area), rows, describe))
      .map((note) => ({ measure: measure.id, ...note }));
  });
}

function notesOf(
  place: string,
  rows: readonly RevisionRow[],
  describe: (column: string) => string,
): Omit<Note, 'measure'>[] {
  const [newest] = rows;
  if (newest !== undefined && rows.length > spelledOut) {
    const years = listed([...new Set(rows.map(({ period }) => String(yearOf(period))))].sort());
    const columns = listed([...new Set(rows.map(({ column }) => describe(column)))]);
    const text = `Revised since first published: ${place}, ${years}, ${columns}. Every cell is listed among the revisions.`;
    return [{ area: newest.area, period: newest.period, text }];
  }
  return rows.map(({ area, column, period, older, newer, before, after }) => ({
    area,
    period,
    text: `Revised: ${place}, ${describe(column)}, ${yearOf(period)}: ${written(before)} in the ${older} release, ${written(after)} in that of ${newer}.`,
  }));
}

function written(cell: Printed): string {
  if (cell === null) return 'no row';
  if (typeof cell === 'string') return bracketed(cell);
  return formatNumber(cell, Number.isInteger(cell) ? 0 : 1);
}
