import { shownValue, standardError, type Chance } from './chance';
import type { Counted } from './counted';
import { funnelError, type FunnelShape } from './funnel-limits';
import { level95, level998 } from './levels';
import { overdispersion, type Overdispersion } from './overdispersion';

/** Where a figure lies among a funnel's limits; on a limit is still within it. */
export type FunnelPlace = 'below 99.8' | 'below 95' | 'inside' | 'above 95' | 'above 99.8';

/** One figure in the funnel: its value (shown unit, unrounded), size, distance in errors, and place. */
export interface FunnelPoint {
  value: number;
  size: number;
  z: number;
  place: FunnelPlace;
}

/** A funnel: its shape (for `funnelLimits`), the spread found, and the points in the order given. */
export interface Funnel extends FunnelShape {
  overdispersion: Overdispersion;
  points: FunnelPoint[];
}

function placeOf(z: number): FunnelPlace {
  const side = z < 0 ? 'below' : 'above';
  if (Math.abs(z) > level998.z) return `${side} 99.8`;
  if (Math.abs(z) > level95.z) return `${side} 95`;
  return 'inside';
}

/**
 * Which figures lie further from the target than chance explains, and, unless `limits` are naive, than
 * the usual differences between authorities do: z = (value − target) / √(error² + τ²). The target is
 * England's figure from its counts, unrounded, in the shown unit; the figures are all authorities',
 * for τ is estimated from them. Spiegelhalter 2005, Statistics in Medicine 24:1185. RangeError for
 * fewer than ten figures, counts that make no figure, and a target of 0 or a proportion's whole.
 */
export function funnel(
  figures: readonly Counted[],
  chance: Chance,
  target: number,
  limits: 'overdispersed' | 'naive' = 'overdispersed',
): Funnel {
  const values = figures.map((figure) => ({
    value: shownValue(figure, chance),
    size: figure.denominator,
  }));
  const spread = overdispersion(
    values.map(({ value, size }) => {
      const error = standardError(target, size, chance);
      return { z: (value - target) / error, error };
    }),
  );
  const shape = { chance, target, tau: limits === 'naive' ? 0 : spread.tau };
  const points = values.map(({ value, size }) => {
    const z = (value - target) / funnelError(shape, size);
    return { value, size, z, place: placeOf(z) };
  });
  return { ...shape, overdispersion: spread, points };
}
