import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chance } from '../../../src/statistics/chance';
import { funnel } from '../../../src/statistics/funnel';
import { funnelLimits } from '../../../src/statistics/funnel-limits';
import { level95, level998 } from '../../../src/statistics/levels';

const percent: Chance = { law: 'proportion', scale: 100 };
const per10000: Chance = { law: 'rate', scale: 10_000 };

// Eleven figures at a target of 20%, each of 100: the standard error is √(0.2 × 0.8 / 100), 4 points,
// and z is −4, −2, −1, −½, 0, 0, ½, 1, 1, 2, 5. Drawn in to ±2, Σz² = 19.5 and φ = 19.5/11;
// Σw − Σw²/Σw = (11 − 1)/4², and so τ² = (19.5 − 10) × 16/10 = 15.2 square points.
const numerators = [4, 12, 16, 18, 20, 20, 22, 24, 24, 28, 40];
const figures = numerators.map((numerator) => ({ numerator, denominator: 100 }));

// The same z as rates: at 400 per 10,000, 2,500 children have 100 events and a standard error of 10.
const events = [60, 80, 90, 95, 100, 100, 105, 110, 110, 120, 150];
const rates = events.map((numerator) => ({ numerator, denominator: 2_500 }));

const places = (of: ReturnType<typeof funnel>) => of.points.map(({ place }) => place);
const inside = (times: number) => Array.from({ length: times }, () => 'inside');

describe('a funnel', () => {
  test('states φ and τ as worked by hand', () => {
    const { overdispersion, tau } = funnel(figures, percent, 20);
    expect(overdispersion.phi).toBeCloseTo(19.5 / 11, 12);
    expect(overdispersion.tau).toBeCloseTo(Math.sqrt(15.2), 12);
    expect(tau).toBe(overdispersion.tau);
  });

  test('places figures by naive limits on request, and still states the spread', () => {
    const naive = funnel(figures, percent, 20, 'naive');
    expect(naive.tau).toBe(0);
    expect(naive.overdispersion.tau).toBeCloseTo(Math.sqrt(15.2), 12);
    expect(naive.points[0]).toEqual({
      value: 4,
      size: 100,
      z: expect.closeTo(-4, 12) as number,
      place: 'below 99.8',
    });
    expect(places(naive)).toEqual([
      'below 99.8',
      'below 95',
      ...inside(7),
      'above 95',
      'above 99.8',
    ]);
  });

  test('places them by the spread too', () => {
    const honest = funnel(figures, percent, 20);
    // The error is now √(16 + 15.2): 4% is 16/5.586 = 2.86 errors below, 40% is 3.58 above.
    expect(honest.points[0]?.z).toBeCloseTo(-16 / Math.sqrt(31.2), 12);
    expect(places(honest)).toEqual(['below 95', ...inside(9), 'above 99.8']);
  });

  test('does the same for rates per 10,000', () => {
    const honest = funnel(rates, per10000, 400);
    expect(honest.overdispersion.phi).toBeCloseTo(19.5 / 11, 12);
    expect(honest.overdispersion.tau).toBeCloseTo(Math.sqrt(1520), 9);
    expect(places(honest)).toEqual(['below 95', ...inside(9), 'above 99.8']);
    expect(places(funnel(rates, per10000, 400, 'naive'))[1]).toBe('below 95');
  });

  test('is refused where it cannot be drawn', () => {
    expect(() => funnel(figures, percent, 0)).toThrow('has no standard error');
    expect(() => funnel(figures.slice(0, 9), percent, 20)).toThrow('too few');
    expect(() => funnel([{ numerator: 3, denominator: 2 }], percent, 20)).toThrow('3 of 2');
  });

  test('is the same whatever the scale', () => {
    const shares = funnel(figures, { law: 'proportion', scale: 1 }, 0.2);
    expect(shares.tau * 100).toBeCloseTo(Math.sqrt(15.2), 12);
    expect(places(shares)).toEqual(places(funnel(figures, percent, 20)));
  });
});

const shapes = fc.record({
  chance: fc.constantFrom(percent, per10000),
  target: fc.double({ min: 0.1, max: 99.9, noNaN: true }),
  tau: fc.double({ min: 0, max: 30, noNaN: true }),
});
const sizes = fc.integer({ min: 1, max: 100_000 });

describe('a funnel’s limits', () => {
  test('are target ± z·√(error² + τ²)', () => {
    const naive = { chance: percent, target: 20, tau: 0 };
    expect(funnelLimits(naive, 100, level95).lower).toBeCloseTo(20 - 4 * 1.959964, 5);
    expect(funnelLimits(naive, 100, level998).upper).toBeCloseTo(20 + 4 * 3.090232, 5);
    const wide = funnelLimits({ ...naive, tau: 3 }, 100, level95);
    expect(wide.upper).toBeCloseTo(20 + 5 * 1.959964, 5);
    const rate = { chance: per10000, target: 400, tau: 30 };
    expect(funnelLimits(rate, 2_500, level95).lower).toBeCloseTo(400 - 50 * 1.959964, 4);
  });

  test('hold the target, stay within what can be, and are as far on either side', () => {
    fc.assert(
      fc.property(shapes, sizes, (shape, size) => {
        const { lower, upper } = funnelLimits(shape, size, level998);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThan(shape.target);
        expect(upper).toBeGreaterThan(shape.target);
        const proportion = shape.chance.law === 'proportion';
        if (proportion) expect(upper).toBeLessThanOrEqual(100);
        if (lower > 0 && !(proportion && upper === 100)) {
          expect(upper - shape.target).toBeCloseTo(shape.target - lower, 9);
        }
      }),
    );
  });

  test('widen with z and τ, and never as the size grows', () => {
    fc.assert(
      fc.property(shapes, sizes, sizes, (shape, size, more) => {
        const width = (of: typeof shape, at: number, level = level95) => {
          const { lower, upper } = funnelLimits(of, at, level);
          return upper - lower;
        };
        expect(width(shape, size, level998)).toBeGreaterThanOrEqual(width(shape, size));
        expect(width({ ...shape, tau: shape.tau + 1 }, size)).toBeGreaterThanOrEqual(
          width(shape, size),
        );
        expect(width(shape, size + more)).toBeLessThanOrEqual(width(shape, size));
      }),
    );
  });

  test('agree with the places of the points', () => {
    const counts = fc.array(
      fc
        .tuple(fc.integer({ min: 20, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([denominator, share]) => ({
          numerator: Math.round(share * denominator),
          denominator,
        })),
      { minLength: 10, maxLength: 60 },
    );
    fc.assert(
      fc.property(counts, fc.constantFrom('naive', 'overdispersed'), (drawn, limits) => {
        const shape = funnel(drawn, percent, 22.6, limits);
        for (const { value, size, place } of shape.points) {
          const [near, far] = [
            funnelLimits(shape, size, level95),
            funnelLimits(shape, size, level998),
          ];
          const outside =
            value < far.lower || value > far.upper
              ? '99.8'
              : value < near.lower || value > near.upper
                ? '95'
                : null;
          const side = value < 22.6 ? 'below' : 'above';
          expect(place).toBe(outside === null ? 'inside' : `${side} ${outside}`);
        }
      }),
    );
  });
});
