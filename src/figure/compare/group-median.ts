import { median } from 'd3-array';
import type { Slice } from './slice';

/** The fewest returns with a figure that have a median to speak of. */
const fewest = 3;

/** The middle figure of a group, and of how many returns. */
export interface GroupMedian {
  value: number;
  contributors: number;
}

/**
 * The median of the picked group's figures, a joint return once, to the measure's decimals, halves up.
 * Null without a group, and where fewer than three returns, or than half its authorities, have a figure.
 */
export function groupMedian({ entries, picked, measure }: Slice): GroupMedian | null {
  const { group } = picked;
  if (!group) return null;
  const own = entries.filter(({ codes }) => codes.some((code) => group.codes.includes(code)));
  // Made whole before the median, so that a half is exact and rounds up.
  const whole = 10 ** measure.decimals;
  const middle = median(own, ({ cell }) => Math.round(cell.value * whole));
  const least = Math.max(fewest, Math.ceil(group.codes.length / 2));
  if (middle === undefined || own.length < least) return null;
  return { value: Math.round(middle) / whole, contributors: own.length };
}
