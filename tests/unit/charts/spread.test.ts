import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/charts/spread';

const wishes = fc.array(
  fc.record({
    want: fc.double({ min: -100, max: 400, noNaN: true }),
    height: fc.double({ min: 1, max: 60, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('spread', () => {
  test('leaves alone what does not collide', () => {
    const apart = [
      { want: 100, height: 20 },
      { want: 10, height: 20 },
    ];
    expect(spread(apart, 0, 200)).toEqual([100, 10]);
  });

  test('moves two that collide apart by the same amount', () => {
    const close = [
      { want: 100, height: 20 },
      { want: 104, height: 20 },
    ];
    expect(spread(close, 0, 200)).toEqual([92, 112]);
  });

  test('a pile that grows into another moves both as little as it can', () => {
    const chain = [100, 125, 130].map((want) => ({ want, height: 20 }));
    const tops = spread(chain, 0, 400) ?? [];
    // The least squares of 100, 125 - 20 and 130 - 40: their mean.
    expect(tops[0]).toBeCloseTo(295 / 3);
    expect(tops[2]).toBeCloseTo(295 / 3 + 40);
  });

  test('pushes a pile that meets an end back inside, and what stands in its way along', () => {
    const low = [
      { want: 150, height: 20 },
      { want: 190, height: 20 },
      { want: 195, height: 20 },
    ];
    expect(spread(low, 0, 200)).toEqual([140, 160, 180]);
  });

  test('keeps the order given where wishes are equal', () => {
    const same = [1, 2, 3].map(() => ({ want: 50, height: 10 }));
    expect(spread(same, 0, 100)).toEqual([40, 50, 60]);
  });

  test('says so where they do not fit', () => {
    const tall = [
      { want: 0, height: 60 },
      { want: 0, height: 50 },
    ];
    expect(spread(tall, 0, 100)).toBeNull();
  });

  test('never overlaps, never leaves its ends, never changes the order', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const tops = spread(given, 0, 400);
        if (tops === null) return;
        const placed = given.map((wish, index) => ({ ...wish, top: tops[index] ?? NaN }));
        for (const { top, height } of placed) {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + height).toBeLessThanOrEqual(400 + 1e-6);
        }
        for (const a of placed) {
          for (const b of placed) {
            if (a.want < b.want) expect(a.top + a.height).toBeLessThanOrEqual(b.top + 1e-6);
          }
        }
      }),
    );
  });
});
