import type { At } from './geometry';

const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The index of the nearest point in a direction: among those less than 45° off it, or, where there is
 * none, of whatever lies that way at all. The current one where nothing does.
 */
function towards(points: readonly At[], from: number, [dx, dy]: readonly [number, number]): number {
  const here = points[from];
  if (!here) return from;
  let best = from;
  let least = Infinity;
  let isStraight = false;
  points.forEach(({ x, y }, index) => {
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const off = Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx);
    if (along <= 0) return;
    const straight = off <= along;
    // Aside no dearer than along: else the row of hexagons after the next would be nearer.
    const cost = along + off;
    if (straight === isStraight ? cost >= least : isStraight) return;
    [best, least, isStraight] = [index, cost, straight];
  });
  return best;
}

/**
 * Where a key leads on a map from the current point (null: none yet, and any arrow leads to `start`):
 * an arrow to the nearest point that way, Home and End to the first and last; null for Escape, and
 * undefined for a key that is left to the page. `y` is counted downwards.
 */
export function stepOnMap(
  key: string,
  current: number | null,
  points: readonly At[],
  start: number,
): number | null | undefined {
  if (points.length === 0) return undefined;
  const direction = directions[key];
  if (direction) return current === null ? start : towards(points, current, direction);
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  return key === 'Escape' && current !== null ? null : undefined;
}
