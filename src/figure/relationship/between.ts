import { group, mean } from 'd3-array';
import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import type { Pair } from './pair';
import type { NoFigure } from './panels';
import { strengthOf, type Strength, type Strengthened } from './strength';
import { strengthSentence } from './strength-words';

/** A strength with what it says. */
export interface Told extends Strength {
  sentence: string;
}

/** Averages that differ by less are equal: adding up in another order must not break a tie of ranks. */
const finest = 1e9;

/** The average over those of an authority's years that have one; null where none has. */
function average(own: readonly Pair[], of: (pair: Pair) => number | null): number | null {
  const found = mean(own.flatMap((pair) => of(pair) ?? []));
  return found === undefined ? null : Math.round(found * finest) / finest;
}

/** Each authority's averages over its own years: one for every authority, however many years it has. */
function averagesOf(pairs: readonly Pair[]): (Strengthened & { code: string })[] {
  return [...group(pairs, ({ code }) => code)].map(([code, own]) => ({
    code,
    x: average(own, ({ x }) => x) ?? Number.NaN,
    y: average(own, ({ y }) => y) ?? Number.NaN,
    size: average(own, ({ size }) => size),
    deprivation: average(own, ({ deprivation }) => deprivation),
    referralRate: average(own, ({ referralRate }) => referralRate),
  }));
}

/** Whether authorities with a higher x, on average over their years, have a higher y. */
export function betweenOf(
  pairs: readonly Pair[],
  { minimum }: Relationship,
  switches: Switches,
): Told | NoFigure {
  const found = strengthOf(averagesOf(pairs), switches, minimum.nothing);
  if ('reason' in found) return found;
  const when = { when: 'On average over their years', xWhen: '' };
  return { ...found, sentence: strengthSentence(found, switches, when, minimum.warning) };
}
