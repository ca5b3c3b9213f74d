import { expect, test } from 'vitest';
import { cellAt } from '../../../src/figure/compare/compare-file';
import { packCompare } from '../../../src/figure/compare/pack-compare';
import type { CompareRow } from '../../../src/query/compare';
import type { Period } from '../../../src/vocabulary/period';

const england = 'E92000001';
const facts = { measure: 're-referrals', sources: [], notes: [], events: [] };

function row(area: string, year: number, cell: Partial<CompareRow>): CompareRow {
  const period: Period = `${year}-03-31`;
  const none = { value: null, symbol: null, joint: null, numerator: null, denominator: null };
  return { area, period, ...none, ...cell };
}

const rows = [
  row('370', 2025, { value: 25.5, numerator: 825, denominator: 3241 }),
  row('370', 2024, { symbol: 'c' }),
  row(england, 2023, { value: 21.3 }),
  row(england, 2025, { value: 22.1, numerator: 221, denominator: 1000 }),
  row('E12000003', 2025, { value: 20 }),
  row('314', 2024, { value: 0, joint: '314+318' }),
  row('420', 2023, { symbol: 'x' }),
];

test('periods are those with a figure of an authority, oldest first, whatever England has', () => {
  expect(packCompare(rows, facts).periods).toEqual(['2024-03-31', '2025-03-31']);
});

test('every authority that ever had a row is there, by code; regions and England apart', () => {
  const { authorities, regions, england: nation } = packCompare(rows, facts);
  expect(authorities.map(({ code }) => code)).toEqual(['314', '370', '420']);
  expect(regions.map(({ code }) => code)).toEqual(['E12000003']);
  expect(nation).toEqual({
    code: england,
    figures: [null, 22.1],
    numerators: [null, 221],
    denominators: [null, 1000],
  });
});

test('a symbol, a nought and no row at all stay three things', () => {
  const [joint, barnsley, scilly] = packCompare(rows, facts).authorities;
  expect(joint?.figures).toEqual([0, null]);
  expect(barnsley?.figures).toEqual(['c', 25.5]);
  expect(scilly?.figures).toEqual([null, null]);
});

test('lists that are all null are left out, and a cell reads them as null', () => {
  const [joint, barnsley] = packCompare(rows, facts).authorities;
  if (!joint || !barnsley) throw new Error('no such series');
  expect(Object.keys(joint)).toEqual(['code', 'figures', 'joints']);
  expect(Object.keys(barnsley)).toEqual(['code', 'figures', 'numerators', 'denominators']);
  expect(cellAt(joint, 0)).toEqual({ value: 0, symbol: null, counted: null, joint: '314+318' });
  expect(cellAt(barnsley, 1)).toEqual({
    value: 25.5,
    symbol: null,
    counted: { numerator: 825, denominator: 3241 },
    joint: null,
  });
});

test('a count of nought is a count', () => {
  const nought = [row('370', 2025, { value: 0, numerator: 0, denominator: 12 })];
  expect(packCompare(nought, facts).authorities[0]?.numerators).toEqual([0]);
});

test('a measure without a figure of any authority is refused, by name', () => {
  expect(() => packCompare([row(england, 2025, { value: 1 })], facts)).toThrow('re-referrals');
});
