import { expect, test } from 'vitest';
import { describeWhen } from '../../../src/vocabulary/policy-event';

test('a day, a month of which no day is known, and a stretch of time', () => {
  expect(describeWhen({ date: '2018-07-04', end: null })).toBe('4 July 2018');
  expect(describeWhen({ date: '2020-10', end: null })).toBe('October 2020');
  expect(describeWhen({ date: '2020-03-23', end: '2021-07-19' })).toBe(
    '23 March 2020 to 19 July 2021',
  );
});
