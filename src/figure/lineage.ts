import type { AuthorityChange } from '../vocabulary/area';
import { kinOf, predecessorsOf, successorsOf } from '../vocabulary/lineage';

/** At most this many authorities in one chart of lines; England comes on top. */
export const mostTogether = 4;

/** Who stands in an area's chart: its codes in the order of the lines, and who is left out. */
export interface Together {
  shown: readonly string[];
  leftOut: readonly string[];
}

/**
 * The authorities on one time axis with an area: its predecessors, itself and its successors, and
 * as many as there is room for of those that share one with it; all of these, or none. Authorities
 * of which only a part moved come last.
 */
export function shownTogether(code: string, changes: readonly AuthorityChange[]): Together {
  const line = [...predecessorsOf(code, changes), ...successorsOf(code, changes)];
  const whole = line.filter(({ change }) => change.kind !== 'part moved');
  const parts = line.filter(({ change }) => change.kind === 'part moved');
  const own = [code, ...whole.map((kin) => kin.code), ...parts.map((kin) => kin.code)];
  // Who shares a predecessor or a successor with it.
  const beside = line.flatMap((kin) => {
    const isSuccessor = kin.change.successor === kin.code;
    const others = changes.filter((change) =>
      isSuccessor ? change.successor === kin.code : change.predecessor === kin.code,
    );
    return others.flatMap((change) => {
      const other = isSuccessor ? change.predecessor : change.successor;
      return own.includes(other) ? [] : [{ code: other, change }];
    });
  });
  const besideWhole = beside.filter(({ change }) => change.kind !== 'part moved');
  const besideParts = beside.filter(({ change }) => change.kind === 'part moved');
  const near = [...new Set([...besideWhole, ...besideParts].map((kin) => kin.code))];
  const shown = own.length + near.length <= mostTogether ? [...own, ...near] : own;
  return {
    shown,
    leftOut: kinOf(code, changes).filter((kin) => !shown.includes(kin)),
  };
}
