import type { Relationship } from '../../catalogue/relationships/relationship';
import { withinEffect, type WithinEffect } from '../../statistics/within-effect';
import type { Switches } from '../../view/relationship-switches';
import { counted, intervalText, sideOf, signed } from './number-words';
import type { Pair } from './pair';
import { orReason } from './or-reason';
import type { NoFigure } from './panels';
import { relatedWords } from './related-words';
import { controlsOf, tooFew } from './strength';

/** An effect within authorities, for `step` more of x, with what it says. */
export interface ToldWithin extends WithinEffect {
  sentence: string;
}

/** "−0.04 percentage points for each extra case (95% interval −0.17 to 0.09)". */
function withinText(
  { slope, interval }: Pick<WithinEffect, 'slope' | 'interval'>,
  { x, y }: Pick<Switches, 'x' | 'y'>,
): string {
  return `${signed(slope)} ${relatedWords(y).points} ${relatedWords(x).forStep} (95% interval ${intervalText(interval)})`;
}

function sentenceOf(found: WithinEffect, switches: Switches, warning: number): string {
  const [x, y] = [relatedWords(switches.x), relatedWords(switches.y)];
  const side = sideOf(found.interval);
  const tended =
    side === 'both'
      ? `neither clearly higher nor clearly lower ${y.plural}`
      : `${side === 'above' ? 'higher' : 'lower'} ${y.plural}`;
  const zero =
    side === 'both'
      ? 'The interval holds 0, so no movement either way can be told from chance; it says how large one may be all the same.'
      : 'The interval leaves out 0.';
  const few =
    found.units < warning
      ? ` Only ${counted(found.units, 'authority', 'authorities')} are left: the interval may be too narrow.`
      : '';
  return `In years when authorities had higher ${x.plural} than in their other years, what changed everywhere at once allowed for, they had ${tended}: ${withinText(found, switches)}, over ${counted(found.rows, 'authority-year', 'authority-years')} of ${counted(found.units, 'authority', 'authorities')}. ${zero}${few}`;
}

/** Whether x varies inside an authority at all, so that something can move with it. */
function movesWithin(pairs: readonly Pair[]): boolean {
  const first = new Map<string, number>();
  for (const { code, x } of pairs) {
    const known = first.get(code);
    if (known === undefined) first.set(code, x);
    else if (known !== x) return true;
  }
  return false;
}

/**
 * Whether an authority's y moves with its own x from year to year: two-way fixed effects, clustered by
 * authority. Deprivation is one score for all years and is swept out with the authority.
 */
export function withinOf(
  pairs: readonly Pair[],
  { minimum }: Relationship,
  { adjusted, weighted, ...others }: Switches,
): ToldWithin | NoFigure {
  const switches = { ...others, adjusted, weighted };
  const few = tooFew(new Set(pairs.map(({ code }) => code)).size, minimum.nothing);
  if (few !== null) return { reason: few };
  if (!movesWithin(pairs) || new Set(pairs.map(({ period }) => period)).size < 2) {
    return {
      reason: 'No authority has two years that differ, so nothing can be seen to move within one.',
    };
  }
  const inTime = adjusted.filter((one) => one !== 'deprivation');
  const { step } = relatedWords(switches.x);
  const rows = pairs.map((pair) => ({
    unit: pair.code,
    time: pair.period,
    x: pair.x / step,
    y: pair.y,
    ...(inTime.length > 0 ? { controls: controlsOf(pair, inTime) } : {}),
    ...(weighted ? { weight: pair.size ?? Number.NaN } : {}),
  }));
  const found = orReason(
    () => withinEffect(rows),
    'No authority’s own figure moves apart from what changed everywhere and what is adjusted for.',
  );
  if ('reason' in found) return found;
  return { ...found, sentence: sentenceOf(found, switches, minimum.warning) };
}
