import { expect, test } from 'vitest';
import { Gaps, shortTitle } from '../../../scripts/build-data/figures/coverage-gaps';
import { readProvenance } from '../../../scripts/build-data/provenance';
import { measureOf } from '../../../src/catalogue/measures';
import type { ColumnPeriod } from '../../../src/query/coverage';
import { periodOf, type PeriodKind } from '../../../src/vocabulary/period';

function column(measure: string, kind: PeriodKind, first: number, last: number): ColumnPeriod[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    measure,
    kind: 'england',
    period: periodOf(kind, first + index),
    figures: 1,
  }));
}

const gaps = new Gaps(
  [
    ...column('children-referred', 'year-ending-31-march', 2013, 2025),
    ...column('re-referrals', 'year-ending-31-march', 2011, 2025),
    ...column('children-in-need', 'at-31-march', 2010, 2025),
    ...column('social-workers', 'at-30-september', 2017, 2025),
  ],
  readProvenance('data'),
);
const years = Array.from({ length: 16 }, (_, index) => 2010 + index);

function gapsOf(id: string, first: number) {
  const measure = measureOf(id);
  const present = years
    .filter((year) => year >= first)
    .map((year) => periodOf(measure.period, year));
  return gaps.of(measure, years, new Set(present));
}

test('years before a file begins are one gap, which says where it begins', () => {
  expect(gapsOf('children-referred', 2013)).toEqual([
    {
      from: '2010-03-31',
      to: '2012-03-31',
      reason: 'C1 begins with the year ending 31 March 2013; no earlier file that was read has it.',
    },
  ]);
});

test('a reason that is known goes before what the files say', () => {
  const [gap] = gapsOf('re-referrals', 2011);
  expect(gap).toMatchObject({ from: '2010-03-31', to: '2010-03-31' });
  expect(gap?.reason).toContain('which is another measure');
});

test('a denominator that is missing is named, by its own date', () => {
  const [gap] = gapsOf('children-in-need-per-social-worker', 2018);
  expect(gap?.to).toBe('2017-03-31');
  expect(gap?.reason).toMatch(/^The denominator, .*begins with 30 September 2017/);
});

test('a gap that nothing explains is refused', () => {
  expect(() => gapsOf('children-referred', 2014)).toThrow(/children-referred has no row for 2013/);
});

test('a table goes by its letter and number', () => {
  expect(shortTitle('C1: Children in need referrals')).toBe('C1');
  expect(shortTitle('Population of children: estimates')).toBe('Population of children: estimates');
});
