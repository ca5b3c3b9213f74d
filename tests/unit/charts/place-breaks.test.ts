import { expect, test } from 'vitest';
import { placeBreaks } from '../../../src/charts/place-breaks';

const place = (breaks: [at: '2013-03-31' | '2014-03-31' | '2022-03-31', reason: string][]) =>
  placeBreaks(
    breaks.map(([at, reason]) => ({ at, reason })),
    [2010, 2026],
    (time) => (time - 2010) * 20,
  );

test('two measures that break in one year make one mark with both reasons, each said once', () => {
  const placed = place([
    ['2013-03-31', 'Counted anew.'],
    ['2013-03-31', 'Counted anew.'],
    ['2013-03-31', 'Other estimates.'],
  ]);
  expect(placed.map(({ reason, word }) => [reason, word])).toEqual([
    ['Counted anew. Other estimates.', 'break'],
  ]);
});

test('breaks next to one another share a word, one far away has its own', () => {
  const placed = place([
    ['2022-03-31', 'c'],
    ['2014-03-31', 'b'],
    ['2013-03-31', 'a'],
  ]);
  expect(placed.map(({ reason, word }) => [reason, word])).toEqual([
    ['a', 'breaks'],
    ['b', null],
    ['c', 'break'],
  ]);
});

test('a break before the first period is not drawn: nothing stands on its other side', () => {
  expect(placeBreaks([{ at: '2013-03-31', reason: 'a' }], [2013.3, 2025], (time) => time)).toEqual(
    [],
  );
});
