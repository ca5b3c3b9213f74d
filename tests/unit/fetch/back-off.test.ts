import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backOff, readRetryAfter } from '../../../scripts/fetch/back-off';

describe('back-off', () => {
  test.each([
    [1, 250, 500],
    [2, 500, 1000],
    [5, 4000, 8000],
    [9, 15_000, 30_000],
  ])('after %i failures is from %i to %i milliseconds', (failed, least, most) => {
    expect(backOff(failed, 0)).toBe(least);
    expect(backOff(failed, 1)).toBe(most);
  });

  test('never ends before half of it, nor after half a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failed, random) => {
          const wait = backOff(failed, random);
          expect(wait).toBeGreaterThanOrEqual(backOff(failed, 1) / 2);
          expect(wait).toBeLessThanOrEqual(30_000);
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1);

  test.each([
    ['0', 0],
    ['120', 120_000],
    ['Thu, 01 Jan 2026 00:02:00 GMT', 120_000],
    ['Thursday, 01-Jan-26 00:02:00 GMT', 120_000],
    ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
  ])('%j is %s', (header, expected) => {
    expect(readRetryAfter(header, now)).toBe(expected);
  });

  test('is nothing where the server says nothing', () => {
    expect(readRetryAfter(null, now)).toBeNull();
  });
});
