import type { DistributionLayout } from './distribution-layout';
import { markStop } from './mark-stop';
import { nearestStop, type Stop } from './stop';

/** Half the height of the ring round a mark that is read, in pixels: its whisker is traced outside it. */
const ring = 12;

function aroundRing(x: number, y: number, { top, bottom }: { top: number; bottom: number }) {
  const above = `M${x},${top}V${Math.max(top, y - ring)}`;
  return `${above}M${x},${Math.min(bottom, y + ring)}V${bottom}`;
}

/** The stops of a distribution: the chosen first, then all others, each from the lowest value up. */
export function distributionStops({ marks }: Pick<DistributionLayout, 'marks'>): Stop[] {
  const chosen = marks.filter(({ mark }) => mark.role === 'chosen');
  const rest = marks.filter(({ mark }) => mark.role !== 'chosen');
  return [...chosen, ...rest].map(({ mark, x, y, whisker }) => ({
    ...markStop(mark, x, y),
    ...(whisker && { outline: aroundRing(x, y, whisker) }),
  }));
}

/** How near a chosen mark must be to be meant, in pixels: as large a target as a finger wants. */
const near = 14;

/** The stop that a point belongs to: a chosen mark close by, or else the mark over or under it. */
export function distributionStopAt(
  stops: readonly Stop[],
  point: { x: number; y: number },
): number | null {
  const count = stops.findIndex(({ rings }) => rings[0]?.role !== 'focus');
  const chosen = stops.slice(0, count === -1 ? stops.length : count);
  return nearestStop(chosen, point, 'plane', near) ?? nearestStop(stops, point, 'time');
}
