import type { Printed, RevisionRow } from '../../../src/figure/revisions-file';
import { jointSeparator } from '../../../src/vocabulary/observation';

/** A cell as an older release had it. */
export interface OldCell {
  column: string;
  area: string;
  /** Null: no row. */
  cell: Printed;
  period: string;
  /** The joint return that the cell is of. */
  joint: string | null;
}

/**
 * The cells that releases newer than the given one changed, as they were before: of one changed more than
 * once, before the first of these changes. A joint return's cell is one for each member.
 */
export function undone(
  revisions: readonly RevisionRow[],
  releaseOf: (dataSet: string) => string,
): OldCell[] {
  const first = new Map<string, RevisionRow>();
  for (const row of revisions) {
    if (row.newer <= releaseOf(row.dataSet)) continue;
    const key = `${row.column} ${row.area} ${row.period}`;
    const before = first.get(key);
    if (before === undefined || row.newer < before.newer) first.set(key, row);
  }
  return [...first.values()].flatMap(({ column, area, period, before }) => {
    const members = area.split(jointSeparator);
    const joint = members.length > 1 ? area : null;
    return members.map((member) => ({ column, area: member, period, cell: before, joint }));
  });
}
