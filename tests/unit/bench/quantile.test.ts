import { describe, expect, test } from 'vitest';
import { quantile } from '../../../scripts/bench/report/quantile';

describe('a quantile', () => {
  // R: quantile(c(1, 2, 3, 4, 10), c(0, .25, .5, .95, 1)) gives 1, 2, 3, 8.8, 10.
  test.each([
    [0, 1],
    [0.25, 2],
    [0.5, 3],
    [0.95, 8.8],
    [1, 10],
  ])('at %d is what R says', (share, expected) => {
    expect(quantile([4, 10, 1, 3, 2], share)).toBeCloseTo(expected, 10);
  });

  test('of an even number of values lies between the two in the middle', () => {
    expect(quantile([9, 1, 5, 6], 0.5)).toBe(5.5);
  });

  test('leaves its sample as it was', () => {
    const sample = [3, 1, 2];
    quantile(sample, 0.5);
    expect(sample).toEqual([3, 1, 2]);
  });

  test('of nothing is an error', () => {
    expect(() => quantile([], 0.5)).toThrow('Nothing');
  });
});
