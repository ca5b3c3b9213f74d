import type { Measure } from '../../catalogue/measures/measure';
import { capitalised, formatNumber } from '../words';
import { movementSize, type MovementSize } from './movement-size';
import { isMovement, type Movement, type NoMovement } from './standing';

const sizes: Record<MovementSize, string> = {
  chance: 'no more than chance can make',
  usual: 'no larger than usual',
  most: 'larger than most, but not unusual',
  unusual: 'unusually large',
};

function sizeWords(movement: Movement): string | null {
  const size = movementSize(movement);
  return size && sizes[size];
}

type Span = 'five years' | 'one year';

/** "the rise of 8.7 percentage points over five years"; with units only where none has been said. */
function named(measure: Measure, { difference }: Movement, span: Span, withUnit: boolean): string {
  const { unit, decimals } = measure;
  const size = formatNumber(Math.abs(difference), decimals);
  const per = unit.kind === 'percent' ? ' percentage points' : unit.suffix;
  return `the ${difference > 0 ? 'rise' : 'fall'} of ${size}${withUnit ? per : ''} over ${span}`;
}

/** A change that is one: a figure that stayed the same has nothing to weigh. */
function isChange(movement: Movement | NoMovement): movement is Movement {
  return isMovement(movement) && movement.difference !== 0;
}

function weighed(measure: Measure, long: Movement | null, short: Movement | null): string[] {
  const five = long && named(measure, long, 'five years', true);
  const one = short && named(measure, short, 'one year', long === null);
  const [longIs, shortIs] = [long && sizeWords(long), short && sizeWords(short)];
  if (five && one && longIs && longIs === shortIs) return [`${five} and ${one} are both ${longIs}`];
  return [
    ...(five && longIs ? [`${five} is ${longIs}`] : []),
    ...(one && shortIs ? [`${one} is ${shortIs}`] : []),
  ];
}

function noneOver(span: string, { reason }: NoMovement): string {
  return `No change over ${span} can be given, because ${reason}.`;
}

/**
 * What the changes over five years and over one amount to, in whole sentences. That a figure is the
 * same as five years before was said with that figure.
 */
export function movementSentences(
  measure: Measure,
  fiveYears: Movement | NoMovement,
  oneYear: Movement | NoMovement,
): string[] {
  if (!isMovement(fiveYears) && !isMovement(oneYear) && fiveYears.reason === oneYear.reason) {
    return [noneOver('one year or five', oneYear)];
  }
  const clauses = [
    ...weighed(measure, isChange(fiveYears) ? fiveYears : null, isChange(oneYear) ? oneYear : null),
    ...(isMovement(oneYear) && oneYear.difference === 0
      ? ['the figure is the same as a year before']
      : []),
  ];
  return [
    ...(clauses.length > 0 ? [`${capitalised(clauses.join('; '))}.`] : []),
    ...(isMovement(fiveYears) ? [] : [noneOver('five years', fiveYears)]),
    ...(isMovement(oneYear) ? [] : [noneOver('one year', oneYear)]),
  ];
}
