import { describe, expect, test } from 'vitest';
import { usualMovement } from '../../../src/statistics/year-to-year';

const series = (from: number, values: readonly (number | null)[]) =>
  values.flatMap((value, index) => (value === null ? [] : [{ year: from + index, value }]));

describe('the usual movement of a measure', () => {
  test('is of the size of changes from one year to the next', () => {
    // Changes: +3, −1, −2 and +7. Their sizes in order: 1, 2, 3, 7; the median 2.5, and the 95th
    // percentile 0.85 of the way from 3 to 7 (Python: numpy.quantile([1, 2, 3, 7], .95) is 6.4).
    const movement = usualMovement([series(2020, [10, 13, 12, 10]), series(2023, [20, 27])]);
    expect(movement).toEqual({
      changes: 4,
      median: 2.5,
      ninetyFifth: expect.closeTo(6.4, 12) as number,
      // Python: statistics.stdev([3, -1, -2]); the second authority has one change and no deviation.
      spread: expect.closeTo(2.6457513110645907, 12) as number,
    });
  });

  test('has the median deviation of the authorities, not that of all changes together', () => {
    // Deviations 0, √2 and 5√2.
    const movement = usualMovement([
      series(2020, [0, 50, 100]),
      series(2020, [0, 1, 4]),
      series(2020, [0, 10, 30]),
    ]);
    expect(movement?.spread).toBeCloseTo(Math.SQRT2, 12);
  });

  test('never crosses a year that is missing', () => {
    expect(usualMovement([series(2020, [10, null, 30])])).toBeNull();
    expect(usualMovement([series(2020, [10, 11, null, 30, 33])])).toMatchObject({
      changes: 2,
      median: 2,
    });
  });

  test('can be over several years', () => {
    const values = series(2015, [10, 11, 13, 16, 20, 25, 31]);
    expect(usualMovement([values], 5)).toMatchObject({ changes: 2, median: 17.5 });
  });

  test('takes the years in any order, and each once', () => {
    const values = series(2020, [10, 13, 12]);
    expect(usualMovement([[...values].reverse()])).toEqual(usualMovement([values]));
    expect(() => usualMovement([[...values, { year: 2021, value: 4 }]])).toThrow('two figures');
  });

  test('has no spread where no authority has two changes', () => {
    expect(usualMovement([series(2020, [1, 2])])).toMatchObject({ changes: 1, spread: null });
    expect(usualMovement([])).toBeNull();
  });
});
