import type { Measure } from '../../catalogue/measures/measure';
import { movementSize, type MovementSize } from '../standing/movement-size';
import { isMovement, type Movement, type NoMovement } from '../standing/standing';
import { formatNumber } from '../words';

/** A change as a table has it. */
export interface ChangeCell {
  /** "+1.2 points", "−3.4", "no change"; "–" where there is none. */
  text: string;
  /** Of the shown figures, to the measure's decimals; null where there is none. */
  difference: number | null;
  /** What it amounts to, or why there is none: "No more than chance can make", "Not given, because …". */
  note: string;
}

const sizes: Record<MovementSize, string> = {
  chance: 'No more than chance can make',
  usual: 'No larger than usual',
  most: 'Larger than most, but not unusual',
  unusual: 'Unusually large',
};

/** A change with its sign: "+1.2 points", "−12.3", of a count "+1,234 (+5.6%)". */
function changeText({ unit, decimals, sized }: Measure, { difference, value }: Movement): string {
  if (difference === 0) return 'no change';
  const signed = (change: number, places: number) =>
    `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change), places)}`;
  const part = sized && value > 0 ? ` (${signed((100 * difference) / value, 1)}%)` : '';
  return `${signed(difference, decimals)}${unit.kind === 'percent' ? ' points' : ''}${part}`;
}

/** A change, or why there is none, in the words of a table. */
export function changeCell(measure: Measure, movement: Movement | NoMovement): ChangeCell {
  if (!isMovement(movement)) {
    return { text: '–', difference: null, note: `Not given, because ${movement.reason}` };
  }
  const size = movementSize(movement);
  return {
    text: changeText(measure, movement),
    difference: movement.difference,
    note: size === null ? '' : sizes[size],
  };
}
