import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { level95, level998 } from '../../../src/statistics/levels';
import { wilson } from '../../../src/statistics/wilson';

const proportions = fc
  .tuple(fc.integer({ min: 1, max: 50_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ numerator: Math.round(share * denominator), denominator }));

describe('Wilson’s interval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (numerator, denominator, lower, upper) => {
    const interval = wilson({ numerator, denominator });
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // Python’s decimal at 40 digits, x = 9, n = 57, z = 1.959963984540054:
  // (x + z²/2 ∓ z·√(x(n − x)/n + z²/4)) / (n + z²).
  test('is the one that Python computes', () => {
    const interval = wilson({ numerator: 9, denominator: 57 });
    expect(interval.lower).toBeCloseTo(0.0853579597035527, 14);
    expect(interval.upper).toBeCloseTo(0.2736317694063802, 14);
    // x = 2273, n = 4864, z = 3.090232306167813.
    const wider = wilson({ numerator: 2273, denominator: 4864 }, level998.z);
    expect(wider.lower).toBeCloseTo(0.4452892616971558, 14);
    expect(wider.upper).toBeCloseTo(0.4894605551108665, 14);
  });

  test('has limits that solve the score equation, (p̂ − p)² = z²·p(1 − p)/n', () => {
    fc.assert(
      fc.property(proportions, (counted) => {
        const share = counted.numerator / counted.denominator;
        for (const limit of Object.values(wilson(counted))) {
          const chance = (level95.z ** 2 * limit * (1 - limit)) / counted.denominator;
          expect((share - limit) ** 2).toBeCloseTo(chance, 10);
        }
      }),
    );
  });

  test('holds its share, stays within 0 and 1, and widens with z', () => {
    fc.assert(
      fc.property(proportions, (counted) => {
        const share = counted.numerator / counted.denominator;
        const [usual, wide] = [wilson(counted), wilson(counted, level998.z)];
        expect(usual.lower).toBeGreaterThanOrEqual(0);
        expect(usual.upper).toBeLessThanOrEqual(1);
        expect(usual.lower).toBeLessThanOrEqual(share);
        expect(usual.upper).toBeGreaterThanOrEqual(share);
        expect(wide.lower).toBeLessThanOrEqual(usual.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(usual.upper);
      }),
    );
  });

  test('begins at 0 for none and ends at 1 for all, to the last digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        (denominator, z) => {
          expect(wilson({ numerator: 0, denominator }, z).lower).toBe(0);
          expect(wilson({ numerator: denominator, denominator }, z).upper).toBe(1);
        },
      ),
    );
  });

  test('of those that are not is the mirror image', () => {
    fc.assert(
      fc.property(proportions, ({ numerator, denominator }) => {
        const interval = wilson({ numerator, denominator });
        const mirror = wilson({ numerator: denominator - numerator, denominator });
        expect(interval.lower).toBeCloseTo(1 - mirror.upper, 12);
        expect(interval.upper).toBeCloseTo(1 - mirror.lower, 12);
      }),
    );
  });

  test('narrows as the counts grow', () => {
    fc.assert(
      fc.property(proportions, fc.integer({ min: 2, max: 9 }), (counted, times) => {
        const more = wilson({
          numerator: counted.numerator * times,
          denominator: counted.denominator * times,
        });
        const { lower, upper } = wilson(counted);
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
    );
  });

  test('refuses counts that are no proportion, and says which', () => {
    expect(() => wilson({ numerator: 5, denominator: 4 })).toThrow('5 of 4 is no proportion');
    expect(() => wilson({ numerator: 0, denominator: 0 })).toThrow('above 0, not 0');
    expect(() => wilson({ numerator: -1, denominator: 4 })).toThrow('from 0, not -1');
    expect(() => wilson({ numerator: Number.NaN, denominator: 4 })).toThrow('from 0, not NaN');
  });
});
