import { expect, test, vi } from 'vitest';
import { relationships } from '../../../src/catalogue/relationships';
import { themes } from '../../../src/catalogue/themes';
import { measuresOf } from '../../../src/figure/theme-parts';

test('a first page needs no measure but those that every page loads', async () => {
  // A module of its own, into which nobody has loaded the whole list.
  vi.resetModules();
  const { findMeasure } = await import('../../../src/catalogue/measures/known');
  const needed = [
    ...themes.flatMap((theme) => [theme.headline, ...measuresOf(theme)]),
    ...relationships.flatMap(({ x, y }) => [x.measure, y.measure]),
  ];
  expect(needed.filter((id) => findMeasure(id) === undefined)).toEqual([]);
  expect(findMeasure('referrals-from-police-share')).toBeUndefined();
});

test('the whole list makes every measure known', async () => {
  const { findMeasure, measures } = await import('../../../src/catalogue/measures');
  expect(measures.filter(({ id }) => findMeasure(id)?.id !== id)).toEqual([]);
});
