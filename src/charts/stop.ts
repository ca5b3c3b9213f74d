import type { Mark, SeriesRole } from '../figure/figure';

/** A place where the pointer or the keyboard can stop: a period of a line chart, a mark of a scatter. */
export interface Stop {
  key: string;
  /** In pixels of the drawing; what the tooltip stands beside. */
  x: number;
  y: number;
  /** How far what is read reaches around that place, in pixels, where its tooltip must not cover it. */
  reach?: number;
  heading: string | null;
  /** What every figure in the rows is of, and none of them repeats: "per 10,000 children". */
  unit: string | null;
  rows: readonly { key: string; role: SeriesRole; label: string; text: string }[];
  /** What else must be said here, in whole sentences. */
  notes: readonly string[];
  /** What is circled while the stop is current. */
  rings: readonly { key: string; role: SeriesRole | Mark['role']; x: number; y: number }[];
  /** An SVG path that is traced while the stop is current: a row's frame, or a year's line. */
  outline?: string;
  /** The whole of it, for a screen reader. */
  spoken: string;
}

/**
 * The index of the stop nearest to a point of the drawing: along the time axis alone, down the rows
 * alone, or in the plane and then no further than `reach` pixels. Null where there is none.
 */
export function nearestStop(
  stops: readonly Stop[],
  point: { x: number; y: number },
  along: 'time' | 'rows' | 'plane',
  reach = 40,
): number | null {
  let nearest: number | null = null;
  let least = along === 'plane' ? reach : Infinity;
  stops.forEach((stop, index) => {
    const [dx, dy] = [Math.abs(stop.x - point.x), Math.abs(stop.y - point.y)];
    const distance = { time: dx, rows: dy, plane: Math.hypot(dx, dy) }[along];
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  });
  return nearest;
}
