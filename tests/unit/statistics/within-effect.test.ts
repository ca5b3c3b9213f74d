import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regression } from '../../../src/statistics/regression';
import { withinEffect, type PanelRow } from '../../../src/statistics/within-effect';

/** Five units over three times; not all are there in each, and the last one only once. */
const unbalanced = [
  { unit: 'a', time: '1', x: 10, y: 20, z: 1, weight: 3 },
  { unit: 'a', time: '2', x: 12, y: 23, z: 4, weight: 1 },
  { unit: 'a', time: '3', x: 15, y: 22, z: 2, weight: 2 },
  { unit: 'b', time: '1', x: 9, y: 18, z: 3, weight: 5 },
  { unit: 'b', time: '2', x: 9, y: 19, z: 3, weight: 4 },
  { unit: 'b', time: '3', x: 11, y: 23, z: 5, weight: 1 },
  { unit: 'c', time: '2', x: 20, y: 30, z: 2, weight: 2 },
  { unit: 'c', time: '3', x: 18, y: 26, z: 6, weight: 3 },
  { unit: 'd', time: '1', x: 14, y: 22, z: 1, weight: 2 },
  { unit: 'd', time: '2', x: 15, y: 21, z: 1, weight: 6 },
  { unit: 'd', time: '3', x: 13, y: 22, z: 2, weight: 2 },
  { unit: 'e', time: '1', x: 16, y: 25, z: 7, weight: 1 },
];
const plain = unbalanced.map(({ unit, time, x, y }) => ({ unit, time, x, y }));

const near = (value: number) => expect.closeTo(value, 11) as number;
const effect = (slope: number, error: number, lower: number, upper: number) =>
  expect.objectContaining({
    slope: near(slope),
    error: near(error),
    interval: { lower: near(lower), upper: near(upper) },
  }) as unknown;

/** A panel of three to eight units over three to five times, with some rows missing. */
const panels = fc
  .record({
    units: fc.integer({ min: 3, max: 8 }),
    times: fc.integer({ min: 3, max: 5 }),
    values: fc.array(fc.tuple(fc.nat(300), fc.nat(500), fc.nat(9)), {
      minLength: 40,
      maxLength: 40,
    }),
  })
  .map(({ units, times, values }) =>
    values.slice(0, units * times).flatMap(([x, y, left], at) => {
      const row = { unit: `u${at % units}`, time: `t${Math.floor(at / units)}` };
      return left === 0 ? [] : [{ ...row, x: x / 10, y: y / 10 }];
    }),
  );

const foundIn = (rows: readonly PanelRow[]) => {
  try {
    return withinEffect(rows);
  } catch {
    return null;
  }
};

describe('an effect within units', () => {
  // R: dm <- function(v) v - ave(v * w, unit, FUN = sum) / ave(w, unit, FUN = sum); w of 1 at first;
  // M <- apply(model.matrix(~ factor(time))[, -1], 2, dm); m <- lm(dm(y) ~ dm(x) + M, weights = w);
  // sqrt(sandwich::vcovCL(m, unit, type = 'HC1')[2, 2]); and qt(.975, 4). The slope is that of
  // lm(y ~ x + factor(unit) + factor(time), weights = w).
  test('is R’s in an unbalanced panel', () => {
    expect(withinEffect(plain)).toEqual({
      slope: near(0.56657223796034),
      error: near(0.49362457234573),
      interval: { lower: near(-0.80394928973431), upper: near(1.937093765655) },
      rows: 12,
      units: 5,
      times: 3,
    });
  });

  test('takes weights and controls as R does', () => {
    expect(withinEffect(plain.map((row, at) => ({ ...row, weight: weightOf(at) })))).toEqual(
      effect(0.49291219498938, 0.3884448800219, -0.58558369078656, 1.5714080807653),
    );
    const controlled = unbalanced.map(({ z, ...row }) => ({ ...row, controls: [z] }));
    expect(withinEffect(controlled)).toEqual(
      effect(0.44197309073981, 0.26730762084626, -0.30019184474085, 1.1841380262205),
    );
  });

  // The same, over two halves that share no time: R drops one time more, and counts one fewer.
  test('is R’s where no unit links two sets of times', () => {
    const x = [1, 3, 2, 7, 5, 4, 8, 2];
    const y = [2, 5, 1, 4, 9, 6, 7, 7];
    const rows = x.map((value, at) => ({
      unit: 'abcd'[Math.floor(at / 2)] ?? '',
      time: String(1 + (at % 2) + (at < 4 ? 0 : 2)),
      x: value,
      y: y[at] ?? 0,
    }));
    expect(withinEffect(rows)).toEqual(
      effect(-0.44117647058824, 0.17838746217389, -1.0088849904925, 0.12653204931599),
    );
  });

  test('is the slope of a regression with a dummy for each unit and time', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const found = foundIn(rows);
        fc.pre(found !== null);
        const dummies = (of: (row: PanelRow) => string) => {
          const all = [...new Set(rows.map(of))].slice(1);
          return (row: PanelRow) => all.map((one) => (of(row) === one ? 1 : 0));
        };
        const [byUnit, byTime] = [dummies(({ unit }) => unit), dummies(({ time }) => time)];
        const whole = (() => {
          try {
            return regression(
              rows.map((row) => ({ y: row.y, x: [row.x, ...byUnit(row), ...byTime(row)] })),
            );
          } catch {
            return null;
          }
        })();
        fc.pre(whole !== null);
        expect(whole.coefficients[1]?.estimate).toBeCloseTo(found.slope, 7);
      }),
    );
  });

  test('does not know what each unit and each time is like, nor the order of rows', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const found = foundIn(rows);
        fc.pre(found !== null);
        const shift = (name: string) => 10 * Number(name.slice(1));
        const shifted = rows
          .map((row) => ({
            ...row,
            x: row.x - 2 * shift(row.unit) + shift(row.time),
            y: row.y + shift(row.unit) + 3 * shift(row.time),
          }))
          .reverse();
        const again = withinEffect(shifted);
        expect(again.slope).toBeCloseTo(found.slope, 7);
        expect(again.error).toBeCloseTo(found.error, 7);
      }),
    );
  });

  test('is in the unit of y for one of x, whatever all the weights are', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const found = foundIn(rows);
        fc.pre(found !== null);
        const scaled = withinEffect(
          rows.map((row) => ({ ...row, x: row.x * 8, y: row.y / 5, weight: 640 })),
        );
        expect(scaled.slope * 40).toBeCloseTo(found.slope, 6);
        expect(scaled.interval.upper * 40).toBeCloseTo(found.interval.upper, 5);
      }),
    );
  });

  test('is refused where there is none, in words', () => {
    const still = plain.map((row) => ({ ...row, x: row.unit.charCodeAt(0) / 10 }));
    expect(() => withinEffect(still)).toThrow('made of the others');
    const together = plain.map((row) => ({ ...row, x: Number(row.time) / 10 + 0.7 }));
    expect(() => withinEffect(together)).toThrow('made of the others');
    expect(() => withinEffect([...plain, { unit: 'a', time: '1', x: 1, y: 2 }])).toThrow(
      'two rows',
    );
    expect(() => withinEffect(plain.slice(0, 3))).toThrow('two units');
    expect(() => withinEffect(plain.slice(2, 5))).toThrow(RangeError);
    expect(() => withinEffect([])).toThrow(RangeError);
    const [first, ...others] = plain;
    expect(first && (() => withinEffect([{ ...first, weight: 2 }, ...others]))).toThrow('weights');
    expect(first && (() => withinEffect([{ ...first, controls: [2] }, ...others]))).toThrow(
      'different numbers of controls',
    );
  });
});

function weightOf(at: number): number {
  return unbalanced[at]?.weight ?? Number.NaN;
}
