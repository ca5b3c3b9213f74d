import type { Measure } from '../../catalogue/measures/measure';
import { chanceInterval } from '../../statistics/chance-interval';
import type { Chance } from '../../statistics/chance';
import type { Counted } from '../../statistics/counted';
import type { Interval } from '../../statistics/interval';
import { formatCell } from '../words';
import type { ComparedCell } from './compare-file';

/** Whether counts make a figure of this kind: a proportion's numerator is part of its denominator. */
export function isCounted(counted: Counted | null, { law }: Chance): counted is Counted {
  if (counted === null || counted.denominator <= 0 || counted.numerator < 0) return false;
  return law === 'rate' || counted.numerator <= counted.denominator;
}

/** A figure's 95% interval in its shown unit; null without a law of chance or without counts. */
export function intervalOf({ counted }: ComparedCell, chance: Chance | null): Interval | null {
  return chance && isCounted(counted, chance) ? chanceInterval(counted, chance) : null;
}

/** An interval as a table cell has it: "24.3% to 26.8%". */
export function intervalText(measure: Measure, { lower, upper }: Interval): string {
  return `${formatCell(measure, lower, null)} to ${formatCell(measure, upper, null)}`;
}
