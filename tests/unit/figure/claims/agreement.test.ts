import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Put } from '../../../../src/catalogue/claims/claim';
import { agreementOf, holdsAsPut } from '../../../../src/figure/claims/agreement';
import { differenceOf, percentOf, printed } from '../../../../src/figure/claims/found';

const hedges = ['rounded', 'about', 'more-than', 'less-than'] as const;
const to = fc.constantFrom(0.1, 1, 10, 100, 1000);

describe('a number against a published one', () => {
  test('rounding a figure always matches it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), to, (tenths, unit) => {
        const value = tenths / 10;
        const stated = Number((Math.round(value / unit) * unit).toFixed(1));
        for (const how of ['rounded', 'about'] as const) {
          expect(agreementOf(stated, { how, to: unit }, printed(value), false)).toBe('matches');
        }
      }),
    );
  });

  test('a figure itself always matches, and is never more or less than itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), to, (value, unit) => {
        expect(agreementOf(value, { how: 'exactly', to: unit }, printed(value), false)).toBe(
          'matches',
        );
        for (const how of ['more-than', 'less-than'] as const) {
          expect(holdsAsPut(value, { how, to: unit }, printed(value))).toBe(false);
          expect(agreementOf(value, { how, to: unit }, printed(value), false)).toBe('close');
        }
      }),
    );
  });

  test('a number a tenth away, and by more than two units, never matches and is never close', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900_000 }),
        fc.constantFrom(-1, 1),
        fc.constantFrom(...hedges),
        fc.boolean(),
        (value, way, how, byDigit) => {
          const unit = Math.max(1, 10 ** (Math.floor(Math.log10(value)) - 2));
          const stated = value + way * Math.ceil(value / 10 + 2 * unit);
          expect(agreementOf(stated, { how, to: unit }, printed(value), byDigit)).toBe('differs');
        },
      ),
    );
  });

  test.each([
    [48_100, 'rounded', 100, 48_300, false, 'close'],
    [48_100, 'rounded', 100, 48_149, false, 'matches'],
    // Halves go either way, so that nobody is blamed for the other rule.
    [28, 'rounded', 1, 28.5, true, 'matches'],
    [29, 'rounded', 1, 28.5, true, 'matches'],
    [12, 'rounded', 1, 13, true, 'close'],
    [12, 'rounded', 1, 13.1, true, 'differs'],
    [160_000, 'more-than', 10_000, 169_000, false, 'matches'],
    [160_000, 'more-than', 10_000, 179_930, false, 'differs'],
    [160_000, 'more-than', 10_000, 159_000, false, 'close'],
    [160_000, 'less-than', 10_000, 151_000, false, 'matches'],
    [160_000, 'less-than', 10_000, 161_000, false, 'close'],
    [27.8, 'exactly', 0.1, 27.9, true, 'close'],
  ] as const)('%d, %s (%d), is of %d: %s, %s', (stated, how, unit, value, byDigit, expected) => {
    const put: Put = { how, to: unit };
    expect(agreementOf(stated, put, printed(value), byDigit)).toBe(expected);
  });
});

describe('a change', () => {
  const rounded = (value: number, rounding: number) => ({ value, rounding });

  test('holds the change of whatever numbers were rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 101, max: 999_999 }),
        fc.integer({ min: 101, max: 999_999 }),
        fc.constantFrom(1, 10, 100),
        (from, to, unit) => {
          const [before, after] = [from, to].map((value) =>
            rounded(Math.round(value / unit) * unit, unit),
          );
          if (!before || !after) throw new Error('Two numbers make two.');
          const difference = differenceOf(before, after);
          const percent = percentOf(before, after);
          expect(difference.lower).toBeLessThanOrEqual(to - from);
          expect(difference.upper).toBeGreaterThanOrEqual(to - from);
          const exact = 100 * (to / from - 1);
          expect(percent?.lower).toBeLessThanOrEqual(exact + 1e-9);
          expect(percent?.upper).toBeGreaterThanOrEqual(exact - 1e-9);
        },
      ),
    );
  });

  test('43,100 to 48,100, each to the nearest hundred, is 11.4% to 11.8%', () => {
    const found = percentOf(rounded(43_100, 100), rounded(48_100, 100));
    expect(found?.lower.toFixed(1)).toBe('11.4');
    expect(found?.upper.toFixed(1)).toBe('11.8');
  });

  test('from nought has no per cent', () => {
    expect(percentOf(rounded(0, 0), rounded(5, 0))).toBeNull();
    expect(percentOf(rounded(5, 10), rounded(5, 10))).toBeNull();
  });
});
