import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterBand, quartiles } from '../../../src/statistics/quartiles';

const one = (quarter: number) => ({ first: quarter, last: quarter });

describe('quartiles', () => {
  // Hyndman and Fan’s type 7, as R’s quantile and Python’s statistics.quantiles(…, method='inclusive'):
  // quantiles([2, 4, 7, 11, 16, 22], n=4) is [4.75, 9.0, 14.75].
  test('are interpolated', () => {
    expect(quartiles([22, 2, 11, 4, 16, 7])).toEqual({ lower: 4.75, median: 9, upper: 14.75 });
  });

  test('put a value in its quarter, one on a cut in the quarter below', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(values.map((value) => quarterBand(value, values))).toEqual(
      [1, 1, 1, 2, 2, 3, 3, 4, 4].map(one),
    );
  });

  test('do not tell apart what is equal', () => {
    const many = [0, 0, 0, 0, 0, 0, 1, 2];
    expect(quarterBand(0, many)).toEqual({ first: 1, last: 2 });
    expect(quarterBand(1, many)).toEqual(one(4));
    expect(quarterBand(5, [5, 5, 5, 5])).toEqual({ first: 1, last: 4 });
    expect(quarterBand(9, [1, 2, 9, 9, 9, 9])).toEqual({ first: 2, last: 4 });
  });

  test('are four of much the same size where no two values are equal', () => {
    const different = fc.uniqueArray(fc.integer(), { minLength: 4, maxLength: 200 });
    fc.assert(
      fc.property(different, (values) => {
        const counts = [0, 0, 0, 0];
        for (const value of values) {
          const { first, last } = quarterBand(value, values);
          expect(first).toBe(last);
          counts[first - 1] = (counts[first - 1] ?? 0) + 1;
        }
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('rise with the value', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 60 });
    fc.assert(
      fc.property(values, (drawn) => {
        const bands = drawn
          .slice()
          .sort((a, b) => a - b)
          .map((value) => quarterBand(value, drawn));
        bands.slice(1).forEach((band, index) => {
          expect(band.first).toBeGreaterThanOrEqual(bands[index]?.first ?? 5);
          expect(band.last).toBeGreaterThanOrEqual(bands[index]?.last ?? 5);
        });
      }),
    );
  });

  test('need four values', () => {
    expect(() => quartiles([1, 2, 3])).toThrow('3 values have no quarters');
    expect(() => quarterBand(1, [])).toThrow('0 values');
  });
});
