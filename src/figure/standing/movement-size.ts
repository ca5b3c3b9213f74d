import type { Movement } from './standing';

/**
 * How large a change is beside all others of its measure over as many years. `chance`: no more than
 * chance makes; `usual`: no larger than half of them; `most`: larger than half; `unusual`: larger than
 * 95 in 100.
 */
export type MovementSize = 'chance' | 'usual' | 'most' | 'unusual';

/** The size of a change; null where there is nothing to weigh it by. */
export function movementSize({ weight, difference, usual }: Movement): MovementSize | null {
  if (weight === null || usual === null) return null;
  if (weight !== 'usual') return weight;
  return Math.abs(difference) > usual.median ? 'most' : 'usual';
}
