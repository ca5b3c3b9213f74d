import { requireCounted, requireProportion, type Counted } from './counted';

/**
 * How chance moves a figure: a proportion as a binomial share of its denominator, a rate as a Poisson
 * count. `scale`: 100 for per cent, 10,000 for a rate per 10,000, 1 for a bare share.
 */
export interface Chance {
  law: 'proportion' | 'rate';
  scale: number;
}

/** The figure in its shown unit, unrounded: numerator ÷ denominator × scale. RangeError if it has none. */
export function shownValue(counted: Counted, { law, scale }: Chance): number {
  if (law === 'proportion') requireProportion(counted);
  else requireCounted(counted);
  return (counted.numerator / counted.denominator) * scale;
}

/**
 * The standard error that a figure of this size would have if its true value were the target:
 * √(p₀(1−p₀)/n) for a proportion, √(λ₀/n) for a rate (Spiegelhalter 2005, Statistics in Medicine
 * 24:1185, appendix). Target and result in the shown unit. RangeError where it would not be above 0.
 */
export function standardError(target: number, size: number, { law, scale }: Chance): number {
  const share = target / scale;
  const variance = law === 'proportion' ? share * (1 - share) : share;
  const error = scale * Math.sqrt(variance / size);
  if (!(error > 0) || !Number.isFinite(error)) {
    const most = law === 'proportion' ? ` and below ${scale}` : '';
    throw new RangeError(
      `A ${law} of ${target} at size ${size} has no standard error: the target must be above 0${most}, the size above 0.`,
    );
  }
  return error;
}
