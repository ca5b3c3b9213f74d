import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedInterval } from '../../../scripts/import/check/interval';

const roundedTo = (value: number, unit: number) => Math.round(value / unit) * unit;
const slack = 1e-9;

describe('the interval that rounded parts imply', () => {
  const part = fc.nat(100_000);
  const unit = fc.constantFrom(1, 10, 0.1);

  test('holds the rate of the true parts, however they were rounded', () => {
    fc.assert(
      fc.property(part, part, unit, fc.boolean(), (numerator, rest, rounding, inDenominator) => {
        fc.pre(rest > rounding);
        const half = rounding / 2;
        const { least, most } = impliedInterval(
          { value: roundedTo(numerator, rounding), half },
          { value: roundedTo(rest, rounding), half },
          inDenominator,
          100,
        );
        const rate = (100 * numerator) / (inDenominator ? numerator + rest : rest);
        expect(rate).toBeGreaterThanOrEqual(least - slack);
        expect(rate).toBeLessThanOrEqual(most + slack);
      }),
    );
  });

  test('is a point where the parts are exact', () => {
    const exact = (value: number) => ({ value, half: 0 });
    expect(impliedInterval(exact(1), exact(4), false, 100)).toEqual({ least: 25, most: 25 });
    expect(impliedInterval(exact(1), exact(4), true, 100)).toEqual({ least: 20, most: 20 });
  });

  test('is no wider than the rounding makes it', () => {
    const { least, most } = impliedInterval(
      { value: 14550, half: 5 },
      { value: 64390, half: 5 },
      false,
      100,
    );
    // England's repeat plans in 2022: 22.6, which is why the published 22.7 needs a reason.
    expect(least).toBeCloseTo(22.587, 3);
    expect(most).toBeCloseTo(22.606, 3);
  });

  test('has no end where nothing may be left to divide by', () => {
    const tiny = { value: 0.05, half: 0.05 };
    expect(impliedInterval({ value: 1, half: 0 }, tiny, false, 1).most).toBe(Infinity);
  });
});
