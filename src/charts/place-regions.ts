import { nearestIn, overlap, type At, type Box } from './geometry';
import type { HexLayout } from './hex-layout';
import { smallSize } from './sizes';
import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

const leading = 15;
/** From this radius of a hexagon on, in pixels, lines to names do not clutter the map. */
const roomy = 18;
/** How far below its middle a hexagon's lower edge is for a line, in radii. */
const edge = 0.74;
/** How finely places are tried, in pixels. */
const stride = 8;

/** A region's name in the sea. */
export interface RegionLabel {
  region: string;
  lines: readonly string[];
  box: Box;
  /** From the name to a hexagon of the region, where others lie between; null beside its own. */
  leader: readonly [from: At, to: At] | null;
}

/** How far a point lies from a box, squared: compared ten thousand times, and never shown. */
function apart({ left, top, right, bottom }: Box, { x, y }: At): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy;
}

/** With some air around it. */
function aired({ left, top, right, bottom }: Box): Box {
  return { left: left - 8, top: top - 6, right: right + 8, bottom: bottom + 6 };
}

function middleOf(points: readonly At[]): At {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The box around some points. */
function boundsOf(points: readonly At[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Every box of a size in a drawing that may be no further than `far` from some points. */
function* boxesNear(
  own: readonly At[],
  far: number,
  size: { width: number; height: number },
  { width, height }: HexLayout,
): Generator<Box> {
  const around = boundsOf(own);
  const right = Math.min(width - size.width, around.right + far);
  const bottom = Math.min(height - size.height, around.bottom + far);
  for (let left = Math.max(0, around.left - far - size.width); left <= right; left += stride) {
    for (let top = Math.max(0, around.top - far - size.height); top <= bottom; top += stride) {
      yield { left, top, right: left + size.width, bottom: top + size.height };
    }
  }
}

/**
 * The regions' names, each in the sea beside its own hexagons and nearer to them than to any other's;
 * of a region inland as near as there is sea, with a line to it, where the hexagons are large. `placed` is
 * what they must not cover.
 */
export function placeRegions(
  layout: HexLayout,
  placed: readonly Box[],
  widthOf: TextWidth,
): RegionLabel[] {
  const { cells, radius } = layout;
  const clear = radius + 3;
  const labels: RegionLabel[] = [];
  const write = (text: string) => widthOf(text, smallSize);
  const regions = [...new Set(cells.map(({ region }) => region))];
  const place = (region: string, isInland: boolean) => {
    const own = cells.filter((cell) => cell.region === region).map(({ at }) => at);
    const others = cells.filter((cell) => cell.region !== region).map(({ at }) => at);
    const centre = middleOf(own);
    const lines = wrapWords(region.split(' '), 76, write);
    const size = { width: Math.max(...lines.map(write)), height: lines.length * leading };
    const taken = [...placed, ...labels.map(({ box }) => box)].map(aired);
    let best: { box: Box; near: At; cost: number } | null = null;
    const far = radius * (isInland ? 6 : 2);
    // Whatever is further from all of its own than a name can be, a name cannot come near to.
    const reach = 2 * far + clear + Math.hypot(size.width, size.height);
    const around = boundsOf(own);
    const rivals = others.filter((at) => apart(around, at) < reach ** 2);
    for (const box of boxesNear(own, far, size, layout)) {
      const near = own.reduce((a, b) => (apart(box, b) < apart(box, a) ? b : a));
      const away = Math.sqrt(apart(box, near));
      if (away > far || away < clear) continue;
      // A name starts at its left, where a line from the map meets it.
      if (isInland && box.left < near.x) continue;
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      const off = Math.hypot(middle.x - centre.x, middle.y - centre.y);
      // A line to a name lies calmest where it lies level.
      const tilt = Math.abs(middle.y - near.y - edge * radius);
      const cost = away + (isInland ? tilt : 0.5 * off);
      if (best && cost >= best.cost) continue;
      const least = isInland ? clear : Math.max(clear, away);
      if (rivals.some((at) => apart(box, at) < least ** 2)) continue;
      if (taken.some((other) => overlap(other, box) > 0)) continue;
      best = { box, near, cost };
    }
    if (!best) return false;
    const { box, near } = best;
    // The line lies along the lower edge of a row, where there are no names.
    const end = {
      x: near.x + 0.3 * radius,
      y: near.y + edge * radius,
    };
    const meets = nearestIn(box, end);
    const from = { x: meets.x - 4, y: meets.y };
    labels.push({ region, lines, box, leader: isInland ? [from, end] : null });
    return true;
  };
  const inland = regions.filter((region) => !place(region, false));
  if (radius < roomy || inland.length === 0) return labels;
  // Those with less choice go first.
  labels.length = 0;
  for (const region of inland) place(region, true);
  for (const region of regions) if (!inland.includes(region)) place(region, false);
  return labels;
}
