import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinValues } from '../../../src/charts/thin-values';

/** From nothing to 35, so many pixels high. */
const scale = (height: number) => (value: number) => height - (value / 35) * height;
const ticks = [0, 5, 10, 15, 20, 25, 30, 35];

describe('thinValues', () => {
  test('keeps every figure where each has room', () => {
    expect(thinValues(ticks, scale(148), 14)).toEqual(ticks);
  });

  test('keeps every second, or every third, in a drawing that had to be low', () => {
    expect(thinValues(ticks, scale(68), 14)).toEqual([0, 10, 20, 30]);
    expect(thinValues(ticks, scale(40), 14)).toEqual([0, 15, 30]);
  });

  test('keeps one of a plot without height, and what there is of few', () => {
    expect(thinValues(ticks, scale(0), 14)).toEqual([0]);
    expect(thinValues([7], scale(100), 14)).toEqual([7]);
    expect(thinValues([], scale(100), 14)).toEqual([]);
  });

  test('never sets one figure upon another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (height) => {
        const yOf = scale(height);
        const kept = thinValues(ticks, yOf, 14);
        expect(kept[0]).toBe(0);
        for (const [index, value] of kept.slice(1).entries()) {
          expect(yOf(kept[index] ?? 0) - yOf(value)).toBeGreaterThan(14);
        }
      }),
    );
  });
});
