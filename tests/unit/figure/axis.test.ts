import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisAround, axisFromNought } from '../../../src/figure/axis';

/** Figures have one decimal at most. */
const figure = fc.integer({ min: 0, max: 7_000_000 }).map((tenths) => tenths / 10);
const values = fc.array(figure, { maxLength: 60 });

test('an axis of lines begins at nought and holds every value', () => {
  fc.assert(
    fc.property(values, (some) => {
      const { domain, ticks } = axisFromNought(some, '', '');
      expect(domain[0]).toBe(0);
      expect(domain[1]).toBeGreaterThanOrEqual(Math.max(0, ...some));
      expect(ticks.length).toBeGreaterThan(1);
    }),
  );
});

test('an axis of marks holds every value', () => {
  fc.assert(
    fc.property(values, (some) => {
      const { domain } = axisAround(some, '', '');
      for (const value of some) {
        expect(value).toBeGreaterThanOrEqual(domain[0]);
        expect(value).toBeLessThanOrEqual(domain[1]);
      }
    }),
  );
});
