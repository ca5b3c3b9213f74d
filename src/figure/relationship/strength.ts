import { correlation } from '../../statistics/correlation';
import { correlationInterval } from '../../statistics/correlation-interval';
import type { Interval } from '../../statistics/interval';
import { partialCorrelation } from '../../statistics/partial-correlation';
import type { Adjustment, Switches } from '../../view/relationship-switches';
import { authorities } from './number-words';
import { orReason } from './or-reason';
import type { Pair } from './pair';
import type { NoFigure } from './panels';

/** How strongly two measures go together, over how many pairs. */
export interface Strength {
  r: number;
  interval: Interval;
  n: number;
}

/** What a strength is taken over: a pair, or an authority's averages. */
export type Strengthened = Pick<Pair, 'x' | 'y' | 'size' | 'deprivation' | 'referralRate'>;

/** The strength, or a sentence that says why there is none. */
export type StrengthOrReason = Strength | NoFigure;

/** The figures that are held equal, in the order of the switches; throws where one is missing. */
export function controlsOf(
  { deprivation, referralRate }: Pick<Pair, 'deprivation' | 'referralRate'>,
  adjusted: readonly Adjustment[],
): number[] {
  return adjusted.map((one) => {
    const value = one === 'deprivation' ? deprivation : referralRate;
    if (value === null) throw new Error(`A pair without ${one} was not taken away.`);
    return value;
  });
}

/** Pairs' weights, or none: a pair without one was taken away before. */
export function weightsOf(
  pairs: readonly Pick<Pair, 'size'>[],
  { weighted }: Pick<Switches, 'weighted'>,
): number[] | undefined {
  return weighted ? pairs.map(({ size }) => size ?? Number.NaN) : undefined;
}

/** Whether anything differs: a correlation of equal figures is none. */
export function varies(values: readonly number[]): boolean {
  return new Set(values).size > 1;
}

/** Why so few pairs give nothing; null where they are enough. */
export function tooFew(count: number, nothing: number): string | null {
  if (count >= nothing) return null;
  const left =
    count === 0
      ? 'No authority is'
      : count === 1
        ? 'Only one authority is'
        : `Only ${authorities(count)} are`;
  return `${left} left with both figures: from fewer than ${nothing} nothing is worked out.`;
}

/**
 * The correlation of pairs, each as independent as the next, as the switches want it. A partial one is
 * not weighted. No figure from fewer than `nothing` pairs.
 */
export function strengthOf(
  pairs: readonly Strengthened[],
  switches: Pick<Switches, 'correlation' | 'weighted' | 'adjusted'>,
  nothing: number,
): StrengthOrReason {
  const few = tooFew(pairs.length, nothing);
  if (few !== null) return { reason: few };
  if (!varies(pairs.map(({ x }) => x)) || !varies(pairs.map(({ y }) => y))) {
    return { reason: 'All have the same figure, so there is nothing that could go together.' };
  }
  const { correlation: kind, adjusted } = switches;
  if (adjusted.length > 0) {
    const rows = pairs.map((pair) => ({ x: pair.x, y: pair.y, z: controlsOf(pair, adjusted) }));
    return orReason(
      () => partialCorrelation(rows, kind),
      'What is adjusted for is the same everywhere, or accounts for all of a figure: nothing is left to go together.',
    );
  }
  const r = correlation(pairs, kind, weightsOf(pairs, switches));
  return { r, interval: correlationInterval(r, pairs.length, kind), n: pairs.length };
}
