import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMedians, packRows, unpackMedians, unpackRows } from '../../../src/figure/packed';
import type { FigureRow, MedianRow } from '../../../src/query/rows';
import { symbols } from '../../../src/vocabulary/symbol';

const figure = fc.oneof(
  fc.record({ value: fc.double({ noNaN: true }), symbol: fc.constant(null) }),
  fc.record({ value: fc.constant(null), symbol: fc.constantFrom(...symbols) }),
);

const period = fc.integer({ min: 2010, max: 2030 }).map((year) => `${year}-03-31` as const);

test('rows come back from a prebuilt file as they were, symbols and joint returns too', () => {
  const row = fc
    .tuple(
      fc.constantFrom('referrals', 'caseload'),
      fc.constantFrom('314', 'E92000001'),
      period,
      figure,
      fc.constantFrom(null, '314+318'),
    )
    .map(([measure, area, at, cell, joint]): FigureRow => ({
      measure,
      area,
      period: at,
      ...cell,
      joint,
    }));
  const key = ({ measure, area }: FigureRow) => `${measure} ${area}`;
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const grouped = [...rows].sort((a, b) => key(a).localeCompare(key(b)));
      expect(unpackRows(packRows(grouped))).toEqual(grouped);
    }),
  );
});

test('medians come back as they were', () => {
  const rows: MedianRow[] = [
    { measure: 'caseload', period: '2024-09-30', value: 15.2, contributors: 10 },
    { measure: 'caseload', period: '2025-09-30', value: null, contributors: 3 },
  ];
  expect(unpackMedians(packMedians(rows))).toEqual(rows);
});
