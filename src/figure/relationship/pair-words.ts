import { measureOf } from '../../catalogue/measures/known';
import type { Switches } from '../../view/relationship-switches';
import { capitalised, formatPoint } from '../words';
import { dateOf } from './dates';
import type { Pair } from './pair';
import { relatedWords } from './related-words';

/** "re-referrals 25.5% in the year ending 31 March 2025; caseload 16.1 cases at 30 September 2024". */
export function figuresText(
  { x, y, period, xPeriod, joint }: Pick<Pair, 'x' | 'y' | 'period' | 'xPeriod' | 'joint'>,
  switches: Pick<Switches, 'x' | 'y'>,
): string {
  const [xMeasure, yMeasure] = [measureOf(switches.x), measureOf(switches.y)];
  const shared = joint === null ? '' : ' (joint return)';
  return `${relatedWords(switches.y).topic} ${formatPoint(yMeasure, y, null)}, ${dateOf(switches.y, period)}; ${relatedWords(switches.x).topic} ${formatPoint(xMeasure, x, null)}${shared}, ${dateOf(switches.x, xPeriod)}`;
}

/** "Barnsley: re-referrals 25.5%, …": the whole of a pair. */
export function pairText(pair: Pair, switches: Pick<Switches, 'x' | 'y'>): string {
  return `${capitalised(pair.label)}: ${figuresText(pair, switches)}`;
}
