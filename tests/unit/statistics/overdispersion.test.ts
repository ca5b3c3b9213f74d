import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overdispersion } from '../../../src/statistics/overdispersion';
import { winsorise } from '../../../src/statistics/winsorise';

/** Thirteen trials of BCG (Colditz 1994): cases and not, vaccinated; cases and not, not vaccinated. */
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

describe('winsorising', () => {
  test('draws in a tenth at each end and keeps the order', () => {
    // Eleven values: the 10% and 90% quantiles are the second and the tenth.
    expect(winsorise([5, -4, 0, 0.5, 1, -0.5, 0, 2, 1, -1, -2])).toEqual([
      2, -2, 0, 0.5, 1, -0.5, 0, 2, 1, -1, -2,
    ]);
    // Of 1 to 4 the quantiles lie 0.3 of a step in (R: quantile(1:4, 0.1) is 1.3).
    expect(winsorise([4, 3, 2, 1])).toEqual([3.7, 3, 2, 1.3]);
    expect(winsorise([4, 3, 2, 1], 0)).toEqual([4, 3, 2, 1]);
  });

  test('is refused for no values, and for a half', () => {
    expect(() => winsorise([])).toThrow('No values');
    expect(() => winsorise([1, 2], 0.5)).toThrow('not 0.5');
  });
});

describe('overdispersion', () => {
  // DerSimonian and Laird on these trials: Q = 152.2330 on 12 degrees of freedom and τ² = 0.3088
  // (metafor’s documentation of the data, and Stata’s metan).
  test('is DerSimonian and Laird’s where nothing is drawn in', () => {
    const effects = trials.map(([a, b, c, d]) => ({
      effect: Math.log(a / (a + b) / (c / (c + d))),
      error: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
    }));
    const weight = effects.reduce((sum, { error }) => sum + 1 / error ** 2, 0);
    const mean = effects.reduce((sum, { effect, error }) => sum + effect / error ** 2, 0) / weight;
    expect(mean).toBeCloseTo(-0.4303, 4);
    const { phi, tau } = overdispersion(
      effects.map(({ effect, error }) => ({ z: (effect - mean) / error, error })),
      0,
    );
    expect(phi * trials.length).toBeCloseTo(152.233, 3);
    expect(tau ** 2).toBeCloseTo(0.3088, 4);
  });

  test('is none where figures differ no more than chance makes them', () => {
    const zs = [-1.5, -1, -0.7, -0.4, -0.1, 0.1, 0.4, 0.7, 1, 1.5];
    const { phi, tau } = overdispersion(zs.map((z) => ({ z, error: 0.1 })));
    // Drawn in to ±1.05: 2(1.1025 + 1 + 0.49 + 0.16 + 0.01)/10.
    expect(phi).toBeCloseTo(0.5525, 12);
    expect(tau).toBe(0);
  });

  test('is in the unit of the errors, and φ has none', () => {
    const distances = fc.array(
      fc.record({
        z: fc.double({ min: -20, max: 20, noNaN: true }),
        error: fc.double({ min: 0.001, max: 1, noNaN: true }),
      }),
      { minLength: 10, maxLength: 200 },
    );
    fc.assert(
      fc.property(distances, (figures) => {
        const one = overdispersion(figures);
        const scaled = overdispersion(figures.map(({ z, error }) => ({ z, error: error * 100 })));
        expect(scaled.phi).toBeCloseTo(one.phi, 9);
        expect(scaled.tau).toBeCloseTo(one.tau * 100, 6);
        expect(one.tau).toBeGreaterThanOrEqual(0);
        expect(one.phi).toBeLessThanOrEqual(overdispersion(figures, 0).phi + 1e-9);
      }),
    );
  });

  test('is not estimated from fewer than ten', () => {
    const nine = Array.from({ length: 9 }, () => ({ z: 1, error: 1 }));
    expect(() => overdispersion(nine)).toThrow('9 figures are too few');
    expect(overdispersion([...nine, { z: 1, error: 1 }]).phi).toBe(1);
  });
});
