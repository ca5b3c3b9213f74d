import { describe, expect, test } from 'vitest';
import { formatTick } from '../../../src/charts/format-tick';
import { linear } from '../../../src/charts/frame';
import { describeEmpty, isEmpty } from '../../../src/charts/is-empty';
import { estimatedWidth } from '../../../src/charts/text-width';
import { timeDomain, timeOf } from '../../../src/charts/time';
import { wrapWords } from '../../../src/charts/wrap-words';
import { linesPanelOf, markOf, scatterPanelOf, seriesOf } from './panels';

test('ticks are written as the DfE writes numbers', () => {
  expect(formatTick(600000, { decimals: 0, suffix: '' })).toBe('600,000');
  expect(formatTick(12.5, { decimals: 1, suffix: '%' })).toBe('12.5%');
  expect(formatTick(2, { decimals: 1, suffix: '' })).toBe('2.0');
  expect(formatTick(-0.5, { decimals: 1, suffix: '' })).toBe('−0.5');
  expect(formatTick(-0.04, { decimals: 1, suffix: '' })).toBe('0.0');
});

test('a linear scale meets its ends, and an empty domain its middle', () => {
  const y = linear([0, 40], [200, 0]);
  expect([y(0), y(10), y(40)]).toEqual([200, 150, 0]);
  expect(linear([5, 5], [0, 100])(5)).toBe(50);
});

test('periods stand on the time axis by their dates', () => {
  expect(timeOf('2025-03-31')).toBe(2025.25);
  expect(timeOf('2024-09-30')).toBe(2024.75);
  expect(timeDomain(['2013-03-31', '2025-03-31'])).toEqual([2013.25, 2025.25]);
  expect(timeDomain(['2025-03-31'])).toEqual([2024.75, 2025.75]);
});

test('words are wrapped between words only', () => {
  const widthOf = (text: string) => text.length;
  const words = 'Bournemouth, Christchurch and Poole'.split(' ');
  expect(wrapWords(words, 16, widthOf)).toEqual(['Bournemouth,', 'Christchurch and', 'Poole']);
  expect(wrapWords(words, 4, widthOf)).toHaveLength(4);
  expect(wrapWords([], 10, widthOf)).toEqual([]);
});

test('the estimate of a text’s width grows with its letters, size and weight', () => {
  expect(estimatedWidth('Westmorland', 14)).toBeGreaterThan(estimatedWidth('Westmor', 14));
  expect(estimatedWidth('Kent', 14, true)).toBeGreaterThan(estimatedWidth('Kent', 14));
  expect(estimatedWidth('Kent', 28)).toBeCloseTo(2 * estimatedWidth('Kent', 14));
});

describe('a panel without a value', () => {
  test('is empty; one with a nought is not', () => {
    expect(isEmpty(linesPanelOf([seriesOf('focus', 'A', ['x', 'c'])]))).toBe(true);
    expect(isEmpty(linesPanelOf([seriesOf('focus', 'A', ['x', 0])]))).toBe(false);
    expect(isEmpty(scatterPanelOf([]))).toBe(true);
    expect(isEmpty(scatterPanelOf([markOf('focus', 0, 0, null)]))).toBe(false);
  });

  test('says why, once where there is one reason', () => {
    const one = linesPanelOf([seriesOf('focus', 'A', ['x', 'x'])]);
    expect(describeEmpty(one)).toBe('Nothing to draw: every figure is [x] not available.');
    const two = linesPanelOf([seriesOf('focus', 'A', ['x', 'c'])]);
    expect(describeEmpty(two)).toContain('The table says why');
    expect(describeEmpty(linesPanelOf([]))).toContain('no figures are published');
    expect(describeEmpty(scatterPanelOf([]))).toContain('no pair of figures');
  });
});
