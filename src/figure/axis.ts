import { nice, ticks } from 'd3-array';
import type { Axis } from './figure';

const tickCount = 5;

function axisOver(low: number, high: number, label: string, suffix: string): Axis {
  const [from, to] = nice(low, high === low ? low + 1 : high, tickCount);
  const marks = ticks(from, to, tickCount);
  const step = (marks[1] ?? to) - (marks[0] ?? from);
  return { label, suffix, domain: [from, to], ticks: marks, decimals: step < 1 ? 1 : 0 };
}

/** An axis from nought, so that a line's height is its size. */
export function axisFromNought(values: readonly number[], label: string, suffix: string): Axis {
  // Nothing but noughts still wants a scale to stand on.
  return axisOver(0, Math.max(0, ...values) || 10, label, suffix);
}

/**
 * An axis around its values, for a plane of marks, where position and not height is read. It spans
 * `least` at the least, so that small differences don't look like large ones, and nothing below nought.
 */
export function axisAround(
  values: readonly number[],
  label: string,
  suffix: string,
  least = 0,
): Axis {
  if (values.length === 0) return axisOver(0, Math.max(least, 1), label, suffix);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const wanting = Math.max(least - (high - low), 0) / 2;
  const from = Math.max(low - wanting, Math.min(low, 0));
  return axisOver(from, Math.max(high + wanting, from + least), label, suffix);
}
