import type { CorrelationKind } from './correlation';
import type { Interval } from './interval';
import { level95, type Level } from './levels';

/**
 * The interval of a correlation over n independent pairs, within −1 and 1, 95% unless told: Fisher’s
 * z = atanh(r), tanh(z ∓ 1.96·SE). SE is 1/√(n − 3) for Pearson’s r (Fisher 1921, Metron 1:3) and
 * √((1 + ρ²/2)/(n − 3)) for Spearman’s ρ (Bonett and Wright 2000, Psychometrika 65:23). A perfect
 * correlation has no width: the formula knows no doubt there. RangeError for n below 4 or r beyond ±1.
 */
export function correlationInterval(
  r: number,
  n: number,
  kind: CorrelationKind,
  { z }: Level = level95,
): Interval {
  if (!(r >= -1 && r <= 1)) throw new RangeError(`A correlation is from -1 to 1, not ${r}.`);
  if (!(Number.isInteger(n) && n > 3)) {
    throw new RangeError(`The correlation of ${n} pairs has no interval: four are needed.`);
  }
  const error = Math.sqrt((kind === 'spearman' ? 1 + (r * r) / 2 : 1) / (n - 3));
  const middle = Math.atanh(r);
  return { lower: Math.tanh(middle - z * error), upper: Math.tanh(middle + z * error) };
}
