import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, mapClasses } from '../../../../src/figure/compare/map-classes';

test('ten different values make five classes of two, stated by what is in them', () => {
  expect(mapClasses([10, 1, 9, 2, 8, 3, 7, 4, 6, 5])).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
    { from: 7, to: 8 },
    { from: 9, to: 10 },
  ]);
});

test('equal values stay together, and make fewer classes where many are equal', () => {
  expect(mapClasses([0, 0, 0, 0, 0, 0, 0, 3, 5, 9])).toEqual([
    { from: 0, to: 0 },
    { from: 3, to: 3 },
    { from: 5, to: 9 },
  ]);
  expect(mapClasses([4, 4, 4])).toEqual([{ from: 4, to: 4 }]);
});

test('few values, and none', () => {
  expect(mapClasses([])).toEqual([]);
  expect(mapClasses([2.5])).toEqual([{ from: 2.5, to: 2.5 }]);
  expect(mapClasses([3, 1, 2])).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
    { from: 3, to: 3 },
  ]);
});

test('every value is in exactly one class; at most five, in order, and none empty', () => {
  const figures = fc.array(
    fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10),
    { minLength: 1, maxLength: 160 },
  );
  fc.assert(
    fc.property(figures, (values) => {
      const classes = mapClasses(values);
      expect(classes.length).toBeLessThanOrEqual(5);
      for (const value of values) {
        const within = classes.filter(({ from, to }) => from <= value && value <= to);
        expect(within.length).toBe(1);
        expect(within[0]).toBe(classes[classOf(value, classes)]);
      }
      for (const { from, to } of classes) {
        expect(values).toContain(from);
        expect(values).toContain(to);
      }
      classes.slice(1).forEach(({ from }, index) => {
        expect(from).toBeGreaterThan(classes[index]?.to ?? Infinity);
      });
    }),
  );
});

test('different values make classes that differ by no more than two', () => {
  const counts = Array.from({ length: 149 }, (_, index) => index * 0.7);
  const classes = mapClasses(counts);
  const sizes = classes.map((one) => counts.filter((v) => one.from <= v && v <= one.to).length);
  expect(sizes).toEqual([30, 30, 29, 30, 30]);
});

test('a value of no class is an error, and not the lowest', () => {
  expect(() => classOf(2.5, [{ from: 1, to: 2 }])).toThrow(RangeError);
});
