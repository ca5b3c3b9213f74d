import { markStop } from './mark-stop';
import type { Stop } from './stop';
import type { TwoGroupsLayout } from './two-groups-layout';

const first = { chosen: 0, group: 1, other: 2 } as const;

/** The stops of two groups: the chosen, then the group, then strip by strip from the lowest figure. */
export function twoGroupsStops({ strips }: Pick<TwoGroupsLayout, 'strips'>): Stop[] {
  const placed = strips.flatMap(({ marks }, strip) => marks.map((place) => ({ ...place, strip })));
  placed.sort(
    (a, b) =>
      first[a.mark.role] - first[b.mark.role] || a.strip - b.strip || a.mark.value - b.mark.value,
  );
  return placed.map(({ mark, x, y }) => markStop(mark, x, y));
}
