import { describe, expect, test } from 'vitest';
import type { Chance } from '../../../src/statistics/chance';
import { shownValue, standardError } from '../../../src/statistics/chance';
import { chanceInterval } from '../../../src/statistics/chance-interval';
import { level95, level998 } from '../../../src/statistics/levels';

const percent: Chance = { law: 'proportion', scale: 100 };
const per10000: Chance = { law: 'rate', scale: 10_000 };

describe('the interval of a figure as shown', () => {
  test('is Wilson’s, in per cent', () => {
    // Newcombe 1998, table I: 15 of 148 is 0.0624 to 0.1605.
    const { lower, upper } = chanceInterval({ numerator: 15, denominator: 148 }, percent);
    expect(lower).toBeCloseTo(6.24, 2);
    expect(upper).toBeCloseTo(16.05, 2);
  });

  test('is Byar’s, per 10,000', () => {
    // Limits of 66 are 51.04 and 83.97; among 20,000 children that is half as many per 10,000.
    const { lower, upper } = chanceInterval({ numerator: 66, denominator: 20_000 }, per10000);
    expect(lower).toBeCloseTo(51.04197763756675 / 2, 9);
    expect(upper).toBeCloseTo(83.9694797758566 / 2, 9);
  });

  test('is exact for few, and wider at 99.8%', () => {
    const few = { numerator: 5, denominator: 5_000 };
    expect(chanceInterval(few, per10000).upper).toBeCloseTo(2 * 11.66833207932267, 9);
    expect(chanceInterval(few, per10000, level998).upper).toBeGreaterThan(2 * 16.4);
    expect(chanceInterval(few, percent, level998).upper).toBeGreaterThan(
      chanceInterval(few, percent).upper,
    );
  });

  test('is refused for counts that make no figure', () => {
    expect(() => chanceInterval({ numerator: 5, denominator: 0 }, per10000)).toThrow('above 0');
    expect(() => chanceInterval({ numerator: 5, denominator: 4 }, percent)).toThrow('5 of 4');
    expect(chanceInterval({ numerator: 12, denominator: 4 }, per10000).lower).toBeGreaterThan(0);
  });
});

describe('a figure and its standard error', () => {
  test('are in the shown unit', () => {
    expect(shownValue({ numerator: 1, denominator: 4 }, percent)).toBe(25);
    expect(shownValue({ numerator: 1, denominator: 4 }, per10000)).toBe(2500);
    // 100·√(0.2 × 0.8 / 100) = 4; 10,000·√(0.04 / 2,500) = 40.
    expect(standardError(20, 100, percent)).toBeCloseTo(4, 12);
    expect(standardError(400, 2_500, per10000)).toBeCloseTo(40, 12);
  });

  test('of a target without spread is refused', () => {
    expect(() => standardError(0, 100, percent)).toThrow('has no standard error');
    expect(() => standardError(100, 100, percent)).toThrow('above 0 and below 100');
    expect(() => standardError(120, 100, percent)).toThrow('has no standard error');
    expect(() => standardError(0, 100, per10000)).toThrow('has no standard error');
    expect(() => standardError(20, 0, percent)).toThrow('the size above 0');
  });
});

// Python: statistics.NormalDist().inv_cdf(0.975) and inv_cdf(0.999).
test('the levels are the normal quantiles of their tails', () => {
  expect(level95).toEqual({ z: expect.closeTo(1.9599639845400536, 14) as number, tail: 0.025 });
  expect(level998).toEqual({ z: expect.closeTo(3.090232306167813, 14) as number, tail: 0.001 });
});
