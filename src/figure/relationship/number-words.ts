import type { Interval } from '../../statistics/interval';
import { formatNumber } from '../words';

/** A number with a true minus, and none before a nought: "−0.04", "0.17". */
export function signed(value: number, decimals = 2): string {
  const size = formatNumber(Math.abs(value), decimals);
  return value < 0 && /[1-9]/.test(size) ? `−${size}` : size;
}

/** Where an interval lies: all above 0, all below it, or on both sides. */
export type Side = 'above' | 'below' | 'both';

export function sideOf({ lower, upper }: Interval): Side {
  if (lower > 0) return 'above';
  return upper < 0 ? 'below' : 'both';
}

/** Enough decimals that an end on one side of 0 is not written as 0. */
function decimalsFor(ends: readonly number[], decimals: number): number {
  const lost = ends.some((end) => end !== 0 && Math.abs(end) < 0.5 / 10 ** decimals);
  return lost && decimals < 4 ? decimalsFor(ends, decimals + 1) : decimals;
}

/** "0.01 to 0.32", "−0.17 to 0.09", "0.004 to 0.310". */
export function intervalText({ lower, upper }: Interval, decimals = 2): string {
  const enough = decimalsFor([lower, upper], decimals);
  return `${signed(lower, enough)} to ${signed(upper, enough)}`;
}

/** A number of things: "1 authority", "1,198 authority-years". */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** "152 authorities". */
export function authorities(count: number): string {
  return counted(count, 'authority', 'authorities');
}
