import { markStop } from './mark-stop';
import type { RelationshipLayout } from './relationship-layout';
import type { Stop } from './stop';

const first = { chosen: 0, group: 1, other: 2 } as const;

/** The stops of a year's picture: the chosen first, then the group, then all others, each from the left. */
export function relationshipStops({ marks }: Pick<RelationshipLayout, 'marks'>): Stop[] {
  const ordered = [...marks].sort(
    (a, b) => first[a.mark.role] - first[b.mark.role] || a.x - b.x || b.y - a.y,
  );
  return ordered.map(({ mark, x, y }) => markStop(mark, x, y));
}
