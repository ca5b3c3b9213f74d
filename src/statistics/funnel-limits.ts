import { standardError, type Chance } from './chance';
import type { Interval } from './interval';
import type { Level } from './levels';

/** What a funnel's limits are drawn from. Target and `tau` in the shown unit; `tau` is 0 for naive limits. */
export interface FunnelShape {
  chance: Chance;
  target: number;
  tau: number;
}

/** The standard error round the target at this size, with the spread of true figures: √(error² + τ²). */
export function funnelError({ chance, target, tau }: FunnelShape, size: number): number {
  return Math.hypot(standardError(target, size, chance), tau);
}

/**
 * The control limits at this size (a denominator), in the shown unit: target ± z·√(error² + τ²), cut
 * off at what can be (0, and the scale of a proportion): Spiegelhalter 2005, Statistics in Medicine
 * 24:1185. RangeError where the target is 0 or a proportion's whole.
 */
export function funnelLimits(shape: FunnelShape, size: number, { z }: Level): Interval {
  const reach = z * funnelError(shape, size);
  const most = shape.chance.law === 'proportion' ? shape.chance.scale : Infinity;
  return {
    lower: Math.max(0, shape.target - reach),
    upper: Math.min(most, shape.target + reach),
  };
}
