import type { LinesPanel } from '../figure/figure';
import { breakTime, timeOf } from './time';

/** A break in a chart: where it stands, what it is, and the word over it, if there is room for one. */
export interface PlacedBreak {
  x: number;
  reason: string;
  word: 'break' | 'breaks' | null;
}

/** Breaks closer together than this share one word. */
const wordWidth = 44;

/** The breaks of a chart from left to right, those of one period as one. */
export function placeBreaks(
  breaks: LinesPanel['breaks'],
  [first, last]: readonly [number, number],
  xOfTime: (time: number) => number,
): PlacedBreak[] {
  const reasons = new Map<number, Set<string>>();
  for (const { at, reason } of breaks) {
    if (timeOf(at) <= first || timeOf(at) > last) continue;
    const x = xOfTime(breakTime(at));
    reasons.set(x, (reasons.get(x) ?? new Set()).add(reason));
  }
  const placed: PlacedBreak[] = [];
  for (const [x, said] of [...reasons].sort(([a], [b]) => a - b)) {
    const before = placed.findLast(({ word }) => word !== null);
    const crowded = before !== undefined && x - before.x < wordWidth;
    if (crowded) before.word = 'breaks';
    placed.push({ x, reason: [...said].join(' '), word: crowded ? null : 'break' });
  }
  return placed;
}
