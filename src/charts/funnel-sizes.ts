import type { Axis } from '../figure/figure';
import { formatTick } from './format-tick';
import { linear } from './frame';
import { tickSize } from './sizes';
import type { TextWidth } from './text-width';

/** The space between two ticks' words, at the least. */
const air = 24;

/**
 * Where sizes stand along a funnel's horizontal axis: by their square root, as chance shrinks with it.
 * In proportion, one county of 41,000 referrals would press 150 authorities into a fifth of the plot.
 */
export function sizeScale(
  [from, to]: Axis['domain'],
  ends: readonly [number, number],
): (size: number) => number {
  const scale = linear([Math.sqrt(from), Math.sqrt(to)], ends);
  return (size) => scale(Math.sqrt(size));
}

/** Round sizes within the axis, the largest first: 50,000, 30,000, 20,000, 10,000 … 1, 0. */
function roundSizes([from, to]: Axis['domain']): number[] {
  const sizes: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(to)); power >= 1; power /= 10) {
    sizes.push(...[5, 3, 2, 1].map((step) => step * power));
  }
  return [...sizes, 0].filter((size) => size >= from && size <= to);
}

/** The ticks of a funnel's horizontal axis: round sizes, as many as have room, and where it begins. */
export function sizeTicks(
  axis: Axis,
  xOf: (size: number) => number,
  textWidth: TextWidth,
): number[] {
  const widthOf = (size: number) => textWidth(formatTick(size, axis), tickSize);
  const apart = (a: number, b: number) =>
    Math.abs(xOf(a) - xOf(b)) >= (widthOf(a) + widthOf(b)) / 2 + air;
  const all = roundSizes(axis.domain);
  const first = all.at(-1);
  if (first === undefined) return [];
  const kept = [first];
  for (const size of all.slice(0, -1)) {
    if (kept.every((other) => apart(size, other))) kept.push(size);
  }
  return kept.sort((a, b) => a - b);
}
