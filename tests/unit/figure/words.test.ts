import { expect, test } from 'vitest';
import { measureOf } from '../../../src/catalogue/measures';
import { comparedWith } from '../../../src/figure/finding-words';
import { formatCell, formatPoint, listed, yearList } from '../../../src/figure/words';

test('numbers are written as the DfE writes them', () => {
  expect(formatCell(measureOf('referrals'), 632830, null)).toBe('632,830');
  expect(formatCell(measureOf('re-referrals'), 22.6, null)).toBe('22.6%');
  expect(formatCell(measureOf('caseload'), 15, null)).toBe('15.0');
});

test('a missing figure is its bracketed symbol and never nought', () => {
  expect(formatCell(measureOf('referrals'), null, 'c')).toBe('[c]');
  expect(formatPoint(measureOf('caseload'), null, 'x')).toBe('[x] not available');
  expect(formatCell(measureOf('re-referrals'), 0, null)).toBe('0.0%');
});

test.each([
  [[2013], '2013'],
  [[2022, 2021], '2021 and 2022'],
  [[2013, 2014, 2015, 2020], '2013 to 2015 and 2020'],
  [[], ''],
])('years %j are listed as a person would', (years, text) => {
  expect(yearList(years)).toBe(text);
});

test('lists end with “and”', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a'])).toBe('a');
});

test.each([
  [110, 100, '10.0% more than'],
  [97, 100, '3.0% fewer than'],
  [1002, 1000, 'about as many as'],
  [12, 7, '5 more than'],
  [100, 100, 'as many as'],
])('%d against %d is “%s”', (now, before, words) => {
  expect(comparedWith(now, before)).toBe(words);
});
