import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanDifference } from '../../../src/statistics/mean-difference';
import { ten } from '../../support/scattered-points';

const group = fc
  .array(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 40 })
  .filter((values) => new Set(values).size > 1);

describe('a difference of means', () => {
  // R: t.test(y[x >= 16], y[x < 16]), of `ten`.
  test('is Welch’s, as R has it', () => {
    const side = (high: boolean) => ten.filter(({ x }) => x >= 16 === high).map(({ y }) => y);
    const { difference, interval } = meanDifference(side(true), side(false));
    expect(difference).toBeCloseTo(3.625, 12);
    expect(interval.lower).toBeCloseTo(-0.66678125205971, 11);
    expect(interval.upper).toBeCloseTo(7.9167812520597, 11);
  });

  test('turns its sign with the groups, and knows no order', () => {
    fc.assert(
      fc.property(group, group, (above, below) => {
        const { difference, interval } = meanDifference(above, below);
        const turned = meanDifference([...below].reverse(), above);
        expect(turned.difference).toBeCloseTo(-difference, 9);
        expect(turned.interval.lower).toBeCloseTo(-interval.upper, 9);
        expect(turned.interval.upper).toBeCloseTo(-interval.lower, 9);
      }),
    );
  });

  test('is in the unit of the values, wherever they begin', () => {
    fc.assert(
      fc.property(group, group, (above, below) => {
        const { difference, interval } = meanDifference(above, below);
        const scale = (values: number[]) => values.map((value) => 40 + value / 10);
        const scaled = meanDifference(scale(above), scale(below));
        expect(scaled.difference * 10).toBeCloseTo(difference, 7);
        expect(scaled.interval.lower * 10).toBeCloseTo(interval.lower, 7);
      }),
    );
  });

  test('is refused for a group of one, and where nothing varies', () => {
    expect(() => meanDifference([1], [2, 3])).toThrow('1 values are no group');
    expect(() => meanDifference([1, Number.NaN], [2, 3])).toThrow('no group');
    expect(() => meanDifference([0.1, 0.1, 0.1], [2, 2])).toThrow('Neither group varies');
    expect(meanDifference([3, 3], [2, 1]).difference).toBe(1.5);
  });
});
