import type { Switches } from '../../view/relationship-switches';
import { authorities, intervalText, sideOf, signed } from './number-words';
import { relatedWords } from './related-words';
import type { Strength } from './strength';

type Kind = Pick<Switches, 'correlation' | 'adjusted'>;

/** "r", "ρ", "partial r". */
export function strengthName({ correlation, adjusted }: Kind): string {
  const name = correlation === 'spearman' ? 'ρ' : 'r';
  return adjusted.length > 0 ? `partial ${name}` : name;
}

/** "r = 0.17 (95% interval 0.01 to 0.32)". */
export function strengthText({ r, interval }: Strength, kind: Kind): string {
  return `${strengthName(kind)} = ${signed(r)} (95% interval ${intervalText(interval)})`;
}

/** How much a correlation is, by its size alone. */
function howStrong(r: number): 'weakly' | 'moderately' | 'strongly' {
  const size = Math.abs(r);
  if (size < 0.3) return 'weakly';
  return size < 0.5 ? 'moderately' : 'strongly';
}

/** What stands to reason below 30 pairs; an empty text from there on. */
function fewWarning(count: number, warning: number): string {
  return count < warning
    ? ` That is only ${authorities(count)}: fewer than ${warning} can show a pattern, or hide one, by chance.`
    : '';
}

/**
 * A strength in a sentence or two, about "authorities with higher caseloads": which way, how much, and
 * whether the interval leaves out 0. `when` says of what, "In the year ending 31 March 2025", and `xWhen`
 * of which x, "at 30 September 2024"; empty for averages.
 */
export function strengthSentence(
  found: Strength,
  switches: Kind & Pick<Switches, 'x' | 'y'>,
  { when, xWhen }: { when: string; xWhen: string },
  warning: number,
): string {
  const side = sideOf(found.interval);
  const text = strengthText(found, switches);
  const [x, y] = [relatedWords(switches.x), relatedWords(switches.y)];
  const who = `authorities with higher ${x.plural}${xWhen === '' ? '' : ` ${xWhen}`}`;
  const few = fewWarning(found.n, warning);
  const equal = switches.adjusted.length > 0 ? ', other things adjusted for' : '';
  if (side === 'both') {
    return `${when}, ${who} had neither clearly higher nor clearly lower ${y.plural}${equal}: ${text} over ${authorities(found.n)}. The interval holds 0, so chance alone could make as much.${few}`;
  }
  const way = side === 'above' ? 'higher' : 'lower';
  return `${when}, ${who} tended, ${howStrong(found.r)}, to have ${way} ${y.plural}${equal}: ${text} over ${authorities(found.n)}. The interval leaves out 0.${few}`;
}
