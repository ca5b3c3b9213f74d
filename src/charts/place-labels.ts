import {
  cross,
  lengthWithin,
  nearestIn,
  overlap,
  type At,
  type Box,
  type Segment,
} from './geometry';

/** A mark that a label must not cover. */
export interface Dot extends At {
  radius: number;
}

/** A label that would like to stand beside its dot. */
export interface LabelWish {
  key: string;
  dot: Dot;
  width: number;
  height: number;
  /** True: placed even where it must cover something; false: dropped instead. */
  kept: boolean;
}

const gap = 4;
/** Where a label may stand: right, left, above, below, then the corners. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.7, -0.7],
  [0.7, 0.7],
  [-0.7, -0.7],
  [-0.7, 0.7],
] as const;
/** How much further off, in pixels, a label may stand that must be placed. */
const further = [0, 6, 14, 24, 36, 50, 66];

function boxAt(
  { dot, width, height }: LabelWish,
  [dx, dy]: readonly [number, number],
  far: number,
  bounds: Box,
): Box {
  const reach = dot.radius + gap + far;
  const wanted = dot.x + dx * reach + (Math.sign(dx) * width - width) / 2;
  // Over or under its dot, a long label near an edge moves in along it.
  const left = dy === 0 ? wanted : Math.max(bounds.left, Math.min(wanted, bounds.right - width));
  // Over and under its words a label has some air of its own already.
  const top = dot.y + dy * (reach - 2) + (Math.sign(dy) * height - height) / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function around({ x, y, radius }: Dot): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** True where any of a line could come within `reach` of a point, left or right, up or down. */
function comesNear([from, to]: Segment, at: At, reach: { x: number; y: number }): boolean {
  return (
    Math.min(from.x, to.x) < at.x + reach.x &&
    Math.max(from.x, to.x) > at.x - reach.x &&
    Math.min(from.y, to.y) < at.y + reach.y &&
    Math.max(from.y, to.y) > at.y - reach.y
  );
}

function inside(box: Box, bounds: Box): boolean {
  const slack = 0.01;
  return (
    box.left >= bounds.left - slack &&
    box.right <= bounds.right + slack &&
    box.top >= bounds.top - slack &&
    box.bottom <= bounds.bottom + slack
  );
}

/**
 * Boxes for the labels that find room, by key: each in turn takes the place beside its dot that
 * covers least, inside `bounds`, clear of dots, lines and the labels before it. One that would
 * cover a dot or a label is dropped unless it is to be kept; then it may stand further off, on
 * a way from its dot that crosses no other's and passes no other such dot, where there is one.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  dots: readonly Dot[],
  segments: readonly Segment[],
  bounds: Box,
): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>();
  const leaders: Segment[] = [];
  for (const wish of wishes) {
    const { dot, width, height, kept } = wish;
    const near = dots.filter(
      ({ x, y, radius }) =>
        Math.abs(x - dot.x) < 2 * width + dot.radius + radius + 70 &&
        Math.abs(y - dot.y) < height + dot.radius + radius + 70,
    );
    const reach = { x: 2 * width + dot.radius + 70, y: height + dot.radius + 70 };
    const lines = [...segments, ...leaders].filter((segment) => comesNear(segment, dot, reach));
    // Dots that it could be taken for: the other labels' own, with some air around them.
    const rivals = wishes
      .filter((other) => other !== wish && other.kept)
      .map(({ dot: { x, y, radius } }) => around({ x, y, radius: radius + 5 }));
    let best: { box: Box; leader: Segment; covers: number; cost: number } | null = null;
    for (const far of kept ? further : [0]) {
      for (const [index, direction] of directions.entries()) {
        const box = boxAt(wish, direction, far, bounds);
        if (!inside(box, bounds)) continue;
        const leader = [dot, nearestIn(box, dot)] as const;
        const covers =
          near.reduce((sum, other) => sum + overlap(box, around(other)), 0) +
          4 * [...placed.values()].reduce((sum, other) => sum + overlap(box, other), 0);
        const crossed = lines.reduce((sum, segment) => sum + lengthWithin(box, segment), 0);
        const tangled =
          leaders.filter((other) => cross(other, leader)).length +
          rivals.filter((rival) => lengthWithin(rival, leader) > 0 || overlap(rival, box) > 0)
            .length;
        const cost = covers + crossed * 3 + tangled * 500 + index * 0.5 + far * 1.5;
        if (!best || cost < best.cost) best = { box, leader, covers, cost };
      }
    }
    if (best && (kept || best.covers === 0)) {
      placed.set(wish.key, best.box);
      leaders.push(best.leader);
    }
  }
  return placed;
}
