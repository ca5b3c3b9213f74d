/** A figure by what it was counted from: 142,900 of 632,830 referrals, or 400 plans among 50,000 children. */
export interface Counted {
  numerator: number;
  denominator: number;
}

/** Throws a RangeError unless the numerator is 0 or more and the denominator above 0, both finite. */
export function requireCounted({ numerator, denominator }: Counted): void {
  if (!Number.isFinite(numerator) || numerator < 0) {
    throw new RangeError(`A numerator is a number from 0, not ${numerator}: leave the figure out.`);
  }
  if (!Number.isFinite(denominator) || denominator <= 0) {
    throw new RangeError(
      `A denominator is a number above 0, not ${denominator}: leave the figure out.`,
    );
  }
}

/** The same for a proportion, whose numerator is part of its denominator. */
export function requireProportion(counted: Counted): void {
  requireCounted(counted);
  if (counted.numerator > counted.denominator) {
    throw new RangeError(
      `${counted.numerator} of ${counted.denominator} is no proportion: take it as a rate, or leave it out.`,
    );
  }
}
