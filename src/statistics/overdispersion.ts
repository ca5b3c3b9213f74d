import { sum } from 'd3-array';
import { winsorise } from './winsorise';

/** One figure beside its target: `z`, its distance in standard errors; `error`, the standard error. */
export interface Distance {
  z: number;
  error: number;
}

/**
 * By how much figures differ beyond chance. `phi`: the mean square of the winsorised z-scores, 1 where
 * there is chance alone. `tau`: the spread of the true figures, as a standard deviation in their unit.
 */
export interface Overdispersion {
  phi: number;
  tau: number;
}

/** The fewest figures from which a spread is estimated. */
const fewest = 10;

/**
 * φ̂ = Σz²/I over z-scores winsorised at each end (10% unless told; 0 for none), and
 * τ̂² = max(0, (Iφ̂ − (I − 1)) / (Σw − Σw²/Σw)) with w = 1/error²: Spiegelhalter 2005, Statistics in
 * Medicine 24:1185, after DerSimonian and Laird 1986. RangeError for fewer than ten figures.
 */
export function overdispersion(distances: readonly Distance[], winsorised = 0.1): Overdispersion {
  const figures = distances.length;
  if (figures < fewest) {
    throw new RangeError(
      `${figures} figures are too few to estimate a spread from (${fewest} at least): take all authorities.`,
    );
  }
  const scores = winsorise(
    distances.map(({ z }) => z),
    winsorised,
  );
  const squares = sum(scores, (z) => z * z);
  const weights = distances.map(({ error }) => 1 / (error * error));
  const weight = sum(weights);
  const apart = weight - sum(weights, (w) => w * w) / weight;
  return {
    phi: squares / figures,
    tau: Math.sqrt(Math.max(0, (squares - (figures - 1)) / apart)),
  };
}
