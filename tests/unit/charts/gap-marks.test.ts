import { expect, test } from 'vitest';
import { gapMarks } from '../../../src/charts/gap-marks';
import { yearOf } from '../../../src/vocabulary/period';
import { seriesOf } from './panels';

const every = (pixels: number) => (period: Parameters<typeof yearOf>[0]) =>
  (yearOf(period) - 2013) * pixels;
const widthOf = (text: string) => text.length * 6;
const focus = seriesOf('focus', 'Hackney', [1, 'x', 'x', 2, 'c', undefined, 3]);

test('every gap of the focus says why, at its period', () => {
  expect(gapMarks([focus], every(60), widthOf)).toEqual([
    { x: 60, text: '[x]', title: '2014: [x] not available' },
    { x: 120, text: '[x]', title: '2015: [x] not available' },
    { x: 240, text: '[c]', title: '2017: [c] suppressed to protect confidentiality' },
  ]);
});

test('gaps whose symbols would touch share one, with both reasons', () => {
  const [first, ...rest] = gapMarks([focus], every(20), widthOf);
  expect(first).toEqual({
    x: 30,
    text: '[x]',
    title: '2014: [x] not available; 2015: [x] not available',
  });
  expect(rest).toHaveLength(1);
});

test('different symbols that would touch are both written', () => {
  const mixed = seriesOf('focus', 'Hackney', [1, 'x', 'c', 2]);
  expect(gapMarks([mixed], every(8), widthOf).map(({ text }) => text)).toEqual(['[x] [c]']);
});

test('a second measure says whose gap it is; comparators are not marked', () => {
  const second = seriesOf('second', 'Plans at 31 March', ['z', 1]);
  const england = seriesOf('england', 'England', ['x', 1]);
  const first = seriesOf('focus', 'Plans starting', [1, 2]);
  expect(gapMarks([first, second, england], every(60), widthOf)).toEqual([
    { x: 0, text: '[z]', title: 'Plans at 31 March, 2013: [z] not applicable' },
  ]);
});

test('a gap that the file gives no symbol for has nothing to write', () => {
  const [point] = focus.points;
  if (!point) throw new Error('The line has a first point.');
  const bare = { ...focus, points: [{ ...point, value: null }] };
  expect(gapMarks([bare], every(60), widthOf)).toEqual([]);
});

test('a value of nought is not a gap', () => {
  expect(gapMarks([seriesOf('focus', 'Rutland', [0, 1])], every(60), widthOf)).toEqual([]);
});
