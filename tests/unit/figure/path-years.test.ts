import { expect, test } from 'vitest';
import { measureOf } from '../../../src/catalogue/measures/known';
import { labelOfEnds, pathBreaks } from '../../../src/figure/path-years';
import { periodOf, type Period } from '../../../src/vocabulary/period';

const march = (year: number): Period => periodOf('year-ending-31-march', year);
const plain = { ...measureOf('caseload'), breaks: [] };
const broken = (at: Period) => ({ ...plain, breaks: [{ at, reason: 'Counted anew.' }] });
const years = [2012, 2013, 2015].map((year) => ({
  yPeriod: march(year),
  xPeriod: periodOf('at-30-september', year - 1),
}));

test('a break of y ends the path before its year', () => {
  expect(pathBreaks(plain, plain, years)).toEqual([]);
  expect(pathBreaks(plain, broken(march(2013)), years)).toEqual([2013]);
  // In a year that has no figure: the next one is cut off all the same.
  expect(pathBreaks(plain, broken(march(2014)), years)).toEqual([2015]);
  expect(pathBreaks(plain, broken(march(2012)), years)).toEqual([]);
});

test('a break of x counts at x’s own date', () => {
  // The years of y from 2012 on have an x of September 2011 on.
  expect(pathBreaks(broken('2012-09-30'), plain, years)).toEqual([2013]);
  expect(pathBreaks(broken('2013-09-30'), plain, years)).toEqual([2015]);
  expect(pathBreaks(broken('2011-09-30'), plain, years)).toEqual([]);
});

test('two areas’ years, in whatever order, are each year once', () => {
  expect(pathBreaks(plain, broken(march(2013)), [...years.toReversed(), ...years])).toEqual([2013]);
});

test('a path behind has its first and last year written', () => {
  expect([0, 1, 2].map((place) => labelOfEnds(place, 3, 2017 + place))).toEqual([
    '2017',
    null,
    '2019',
  ]);
});
