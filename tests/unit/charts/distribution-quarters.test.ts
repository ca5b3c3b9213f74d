import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quarterSpans } from '../../../src/charts/distribution-quarters';
import { quarterBand, quartiles } from '../../../src/statistics/quartiles';

describe('quarterSpans', () => {
  test('four spans of two for eight that differ', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(quarterSpans(values, quartiles(values))).toEqual([
      { first: 1, last: 1, from: 0, to: 2 },
      { first: 2, last: 2, from: 2, to: 4 },
      { first: 3, last: 3, from: 4, to: 6 },
      { first: 4, last: 4, from: 6, to: 8 },
    ]);
  });

  test('equal figures that fill two quarters are one span', () => {
    const values = [0, 0, 0, 0, 0, 3, 4, 5];
    const spans = quarterSpans(values, quartiles(values));
    expect(spans[0]).toEqual({ first: 1, last: 2, from: 0, to: 5 });
  });

  test('every value lies in the quarters that the statistics give it, and none is left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 40 }),
        (unsorted) => {
          const values = unsorted.sort((a, b) => a - b);
          const spans = quarterSpans(values, quartiles(values));
          const bands = spans.flatMap(({ first, last, from, to }) =>
            Array.from({ length: to - from }, () => ({ first, last })),
          );
          expect(bands).toEqual(values.map((value) => quarterBand(value, values)));
        },
      ),
    );
  });
});
