import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byar } from '../../../src/statistics/byar';
import { level998 } from '../../../src/statistics/levels';
import { poissonExact } from '../../../src/statistics/poisson-exact';

describe('Byar’s limits', () => {
  // Python’s decimal at 40 digits: O(1 − 1/9O − z/3√O)³ and (O + 1)(1 − 1/9(O + 1) + z/3√(O + 1))³.
  test.each([
    [10, 4.787449913967562, 18.39145860575647],
    [66, 51.04197763756675, 83.9694797758566],
    [1000, 938.9724987154902, 1063.9525812714862],
  ])('of %i are those that Python computes', (count, lower, upper) => {
    expect(byar(count).lower).toBeCloseTo(lower, 9);
    expect(byar(count).upper).toBeCloseTo(upper, 9);
  });

  test('are the 99.8% ones on request', () => {
    expect(byar(66, level998).lower).toBeCloseTo(43.68980355808396, 9);
    expect(byar(66, level998).upper).toBeCloseTo(95.18946192663822, 9);
  });

  // As Public Health England’s guidance on confidence intervals (2018) says of 95% limits.
  test('are within 0.2% of the exact ones from 10 on', () => {
    for (let count = 10; count <= 500; count += 1) {
      const [near, exact] = [byar(count), poissonExact(count)];
      expect(Math.abs(near.lower / exact.lower - 1), `lower of ${count}`).toBeLessThan(0.002);
      expect(Math.abs(near.upper / exact.upper - 1), `upper of ${count}`).toBeLessThan(0.002);
    }
  });

  test('are the exact ones below 10', () => {
    for (let count = 0; count < 10; count += 1) {
      expect(byar(count)).toEqual(poissonExact(count));
      expect(byar(count, level998)).toEqual(poissonExact(count, level998.tail));
    }
  });

  test('hold the count, rise with it, and widen with z', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        const [one, more, wide] = [byar(count), byar(count + 1), byar(count, level998)];
        expect(one.lower).toBeLessThanOrEqual(count);
        expect(one.upper).toBeGreaterThan(count);
        expect(more.lower).toBeGreaterThan(one.lower);
        expect(more.upper).toBeGreaterThan(one.upper);
        expect(wide.lower).toBeLessThanOrEqual(one.lower);
        expect(wide.upper).toBeGreaterThan(one.upper);
      }),
    );
  });

  test('are refused for what is no count', () => {
    expect(() => byar(-1)).toThrow('not -1');
    expect(() => byar(9.5)).toThrow('not 9.5');
    expect(() => byar(Infinity)).toThrow('not Infinity');
  });
});
