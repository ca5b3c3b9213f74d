import { describe, expect, test } from 'vitest';
import { level95, level998 } from '../../../src/statistics/levels';
import { poissonExact } from '../../../src/statistics/poisson-exact';

describe('exact limits of a count', () => {
  // Garwood 1936; Pearson and Hartley, Biometrika Tables for Statisticians I, table 40.
  test.each([
    [0, 0, 3.69],
    [1, 0.0253, 5.57],
    [2, 0.242, 7.22],
    [3, 0.619, 8.77],
    [4, 1.09, 10.24],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
  ])('of %i are as published', (count, lower, upper) => {
    const limits = poissonExact(count);
    const digits = count === 1 ? 4 : count < 4 ? 3 : 2;
    expect(limits.lower).toBeCloseTo(lower, digits);
    expect(limits.upper).toBeCloseTo(upper, 2);
  });

  // Python’s scipy: chi2.ppf(tail, 2x) / 2 and chi2.ppf(1 − tail, 2x + 2) / 2.
  test.each([
    [0, level95.tail, 0, 3.6888794541139354],
    [1, level95.tail, 0.025317807984289876, 5.571643390938898],
    [5, level95.tail, 1.6234863901184207, 11.66833207932267],
    [9, level95.tail, 4.115373097378334, 17.084803451419166],
    [100, level95.tail, 81.36399125093314, 121.62679379242638],
    [0, level998.tail, 0, 6.907755278982137],
    [1, level998.tail, 0.001000500333583534, 9.233413476451585],
    [9, level998.tail, 2.452424404363775, 22.65737330906293],
  ])('of %i with a tail of %f are half the chi-square quantiles', (count, tail, lower, upper) => {
    const limits = poissonExact(count, tail);
    expect(limits.lower).toBeCloseTo(lower, 9);
    expect(limits.upper).toBeCloseTo(upper, 9);
  });

  test('of none: the mean at which none has the probability of the tail, −ln(tail)', () => {
    for (const tail of [0.1, 0.025, 0.001]) {
      expect(poissonExact(0, tail)).toEqual({
        lower: 0,
        upper: expect.closeTo(-Math.log(tail), 12) as number,
      });
    }
  });

  test('are refused for what is no whole count, and a tail that is none', () => {
    expect(() => poissonExact(2.5)).toThrow('not 2.5');
    expect(() => poissonExact(-1)).toThrow('not -1');
    expect(() => poissonExact(501)).toThrow('not 501');
    expect(() => poissonExact(5, 0.5)).toThrow('not 0.5');
  });
});
