import type { Change } from './change';
import type { UsualMovement } from './year-to-year';

/**
 * What a change amounts to. `chance`: no more than chance makes; `usual`: more than that, but no more
 * than 95 in 100 changes of the measure; `unusual`: more than both.
 */
export type ChangeWeight = 'chance' | 'usual' | 'unusual';

/**
 * Weighs a change against chance and against the measure's usual movement over as many years: counts of
 * thousands move beyond chance nearly every year, so chance alone is too low a bar. Both in one unit.
 */
export function weighChange(
  { difference, beyondChance }: Change,
  { ninetyFifth }: UsualMovement,
): ChangeWeight {
  if (!beyondChance) return 'chance';
  return Math.abs(difference) > ninetyFifth ? 'unusual' : 'usual';
}
