import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chance } from '../../../src/statistics/chance';
import { change } from '../../../src/statistics/change';
import { level998 } from '../../../src/statistics/levels';
import { weighChange } from '../../../src/statistics/weigh-change';

const share: Chance = { law: 'proportion', scale: 1 };
const percent: Chance = { law: 'proportion', scale: 100 };
const per10000: Chance = { law: 'rate', scale: 10_000 };

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a change between two figures', () => {
  // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10: all eight examples.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %i/%i − %i/%i has the published limits', (a, m, b, n, lower, upper) => {
    const { difference, interval, beyondChance } = change(of(a, m), of(b, n), share);
    expect(difference).toBeCloseTo(a / m - b / n, 12);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
    expect(beyondChance).toBe(lower > 0);
  });

  test('is in the shown unit', () => {
    const { difference, interval } = change(of(56, 70), of(48, 80), percent);
    expect(difference).toBeCloseTo(20, 12);
    expect(interval.lower).toBeCloseTo(5.24, 2);
  });

  // Byar’s limits of 66 are 51.042 and 83.969, of 100 are 81.362 and 121.628 (see Byar’s tests), among
  // 10,000: 34 − √((100 − 81.362)² + (83.969 − 66)²) = 8.110, 34 + √(21.628² + 14.958²) = 60.296.
  test('of rates squares and adds Byar’s distances', () => {
    const { difference, interval } = change(of(100, 10_000), of(66, 10_000), per10000);
    expect(difference).toBeCloseTo(34, 9);
    expect(interval.lower).toBeCloseTo(8.11, 2);
    expect(interval.upper).toBeCloseTo(60.3, 1);
  });

  test('reversed is its mirror image, holds its difference and widens with z', () => {
    const counted = fc
      .tuple(fc.integer({ min: 1, max: 9_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([denominator, part]) => of(Math.round(part * denominator), denominator));
    fc.assert(
      fc.property(counted, counted, fc.constantFrom(percent, per10000), (later, earlier, law) => {
        const there = change(later, earlier, law);
        const back = change(earlier, later, law);
        const wide = change(later, earlier, law, level998);
        expect(there.interval.lower).toBeCloseTo(-back.interval.upper, 7);
        expect(there.beyondChance).toBe(back.beyondChance);
        expect(there.interval.lower).toBeLessThanOrEqual(there.difference);
        expect(there.interval.upper).toBeGreaterThanOrEqual(there.difference);
        expect(wide.interval.lower).toBeLessThanOrEqual(there.interval.lower);
        expect(wide.interval.upper).toBeGreaterThanOrEqual(there.interval.upper);
        if (law === percent) {
          expect(there.interval.lower).toBeGreaterThanOrEqual(-100 - 1e-9);
          expect(there.interval.upper).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

describe('the weight of a change', () => {
  const usual = { changes: 100, median: 2.4, ninetyFifth: 8.7, spread: 3.9 };
  test.each([
    [of(20, 100), of(12, 100), 'chance'],
    [of(2_000, 10_000), of(1_700, 10_000), 'usual'],
    [of(2_000, 10_000), of(1_100, 10_000), 'unusual'],
    [of(1_100, 10_000), of(2_000, 10_000), 'unusual'],
  ] as const)('from counts %j and %j is %s', (later, earlier, weight) => {
    expect(weighChange(change(later, earlier, percent), usual)).toBe(weight);
  });
});
