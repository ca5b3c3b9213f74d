/** A point in pixels of the drawing. */
export interface At {
  x: number;
  y: number;
}

/** A rectangle in pixels of the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A straight line from one point to another. */
export type Segment = readonly [from: At, to: At];

/** The area that two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** The point of a box that is nearest to another point. */
export function nearestIn(box: Box, { x, y }: At): At {
  return {
    x: Math.max(box.left, Math.min(x, box.right)),
    y: Math.max(box.top, Math.min(y, box.bottom)),
  };
}

/** How much of a segment lies in a box, in pixels (Liang–Barsky clipping). */
export function lengthWithin(box: Box, [from, to]: Segment): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let [enter, leave] = [0, 1];
  for (const [move, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (move === 0 && room < 0) return 0;
    if (move < 0) enter = Math.max(enter, room / move);
    if (move > 0) leave = Math.min(leave, room / move);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/** True where two segments cross (merely touching ends, or lying along one another, is not it). */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: At, q: At, r: At) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
