import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinTicks } from '../../../src/charts/thin-ticks';

function years(count: number, spacing: number) {
  return Array.from({ length: count }, (_, index) => ({
    at: index * spacing,
    width: 30,
    year: 2025 - count + 1 + index,
  }));
}

describe('thinTicks', () => {
  test('keeps every tick that fits', () => {
    expect(thinTicks(years(13, 40), 10)).toHaveLength(13);
  });

  test('keeps every second of thirteen, first and last among them', () => {
    const kept = thinTicks(years(13, 22), 10).map(({ year }) => year);
    expect(kept).toEqual([2013, 2015, 2017, 2019, 2021, 2023, 2025]);
  });

  test('drops the second where the steps from the last do not meet the first', () => {
    const kept = thinTicks(years(12, 22), 10).map(({ year }) => year);
    expect(kept).toEqual([2014, 2017, 2019, 2021, 2023, 2025]);
  });

  test('keeps the last alone where not even two fit', () => {
    expect(thinTicks(years(13, 1), 10).map(({ year }) => year)).toEqual([2025]);
  });

  test('a single tick and none at all stay as they are', () => {
    expect(thinTicks(years(1, 40), 10)).toHaveLength(1);
    expect(thinTicks([], 10)).toEqual([]);
  });

  test('what is kept never touches, and holds the first and the last where those fit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (n, spacing) => {
          const all = years(n, spacing);
          const kept = thinTicks(all, 10);
          kept.forEach((tick, index) => {
            const next = kept[index + 1];
            if (next) expect(next.at - tick.at).toBeGreaterThanOrEqual(40);
          });
          expect(kept.at(-1)).toBe(all.at(-1));
          if ((n - 1) * spacing >= 40) expect(kept[0]).toBe(all[0]);
        },
      ),
    );
  });
});
