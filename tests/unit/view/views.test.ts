import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAreaView, writeAreaView } from '../../../src/view/area-view';
import { comparators } from '../../../src/view/comparator';
import {
  measureOrders,
  mostAuthorities,
  readMeasureView,
  writeMeasureView,
} from '../../../src/view/measure-view';

const compare = fc.subarray([...comparators]);
const slug = fc.stringMatching(/^[a-z]{3,12}(-[a-z]{2,8})?$/);

test('an area’s view comes back from its address', () => {
  fc.assert(
    fc.property(compare, fc.option(slug, { nil: null }), (shown, before) => {
      const view = { compare: shown, before };
      expect(readAreaView(writeAreaView(view))).toEqual(view);
    }),
  );
});

test('a measure’s view comes back from its address', () => {
  const view = fc.record({
    year: fc.option(fc.integer({ min: 2010, max: 2040 }), { nil: null }),
    authorities: fc.uniqueArray(slug, { maxLength: mostAuthorities }),
    compare,
    order: fc.constantFrom(...measureOrders),
  });
  fc.assert(
    fc.property(view, (one) => {
      expect(readMeasureView(writeMeasureView(one))).toEqual(one);
    }),
  );
});

test('a view as it opens needs no words, and commas stay readable', () => {
  expect(writeAreaView(readAreaView(''))).toBe('');
  expect(writeMeasureView(readMeasureView(''))).toBe('');
  expect(writeMeasureView(readMeasureView('authority=barnsley,rotherham&year=2019'))).toBe(
    'authority=barnsley,rotherham&year=2019',
  );
});

test('words that make no sense are passed over, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { authorities, compare: shown } = readMeasureView(search);
      expect(authorities.length).toBeLessThanOrEqual(mostAuthorities);
      expect(shown.every((one) => comparators.includes(one))).toBe(true);
    }),
  );
  expect(readMeasureView('year=20255&order=best').year).toBeNull();
  expect(readMeasureView('order=best').order).toBe('name');
});
