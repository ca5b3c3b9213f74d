/** A published figure and half of what it was rounded to: it lay between the two. */
export interface Rounded {
  value: number;
  half: number;
}

/** What a rate may have been, given its rounded parts. */
export interface Interval {
  least: number;
  most: number;
}

/**
 * All that numerator ÷ (denominator × multiplier) × scale can be. `inDenominator` says that the
 * numerator is itself a part of the denominator, beside `rest`: agency ÷ (agency + in post).
 */
export function impliedInterval(
  numerator: Rounded,
  rest: Rounded,
  inDenominator: boolean,
  factor: number,
): Interval {
  const { value, half } = numerator;
  const fewest = Math.max(0, rest.value - rest.half);
  return {
    least: ratio(value - half, rest.value + rest.half, inDenominator) * factor,
    most: ratio(value + half, fewest, inDenominator) * factor,
  };
}

function ratio(part: number, rest: number, inDenominator: boolean): number {
  if (part <= 0) return 0;
  const whole = inDenominator ? part + rest : rest;
  return whole <= 0 ? Infinity : part / whole;
}
