import { expect, test } from 'vitest';
import { latestFigure } from '../../../src/charts/latest-figure';
import { isolatedPeriods, latestPoint } from '../../../src/charts/series-points';
import { linesPanelOf, seriesOf } from './panels';

const england = seriesOf('england', 'England', [1, 2, 3, 4, 5, 6]);

test('a value between two gaps is isolated, whether a gap is a symbol or no row at all', () => {
  const series = seriesOf('focus', 'Hackney', [1, 'x', 3, undefined, 5, 6]);
  const { periods } = linesPanelOf([series, england]);
  expect([...isolatedPeriods(series, { periods, breaks: [] })]).toEqual([
    '2013-03-31',
    '2015-03-31',
  ]);
});

test('a value at nought keeps its neighbours from being isolated', () => {
  const series = seriesOf('focus', 'Rutland', [0, 1, 'c', 0, 0, 'c']);
  const { periods } = linesPanelOf([series]);
  expect([...isolatedPeriods(series, { periods, breaks: [] })]).toEqual([]);
});

test('the latest point is the last with a value', () => {
  expect(latestPoint(seriesOf('focus', 'A', [1, 2, 'x']))?.value).toBe(2);
  expect(latestPoint(seriesOf('focus', 'A', ['x', 'x']))).toBeUndefined();
});

test('the latest figure leaves out its unit, and says its year where it is not the newest', () => {
  const { periods } = linesPanelOf([england]);
  expect(latestFigure(england, periods)).toBe('6.0%');
  const rate = seriesOf('focus', 'A', [1, 2, 3, 4, 5, 6], ' per 10,000 children');
  expect(latestFigure(rate, periods)).toBe('6.0');
  expect(latestFigure(seriesOf('focus', 'Cumbria', [1, 2, 3]), periods)).toBe('3.0% (2015)');
  expect(latestFigure(seriesOf('focus', 'A', ['x']), periods)).toBe('no figures');
});

test('a value between two breaks is alone as well, one with a neighbour on its side is not', () => {
  const { periods } = linesPanelOf([england]);
  const [first, second, third] = periods;
  if (!first || !second || !third) throw new Error('Three periods at least.');
  const breaks = [second, third].map((at) => ({ at, reason: '' }));
  expect([...isolatedPeriods(england, { periods, breaks })]).toEqual([first, second]);
});
