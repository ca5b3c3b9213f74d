import { expect, test } from 'vitest';
import { describePeriod, periodKinds, periodOf, yearOf } from '../../../src/vocabulary/period';

test('a period is its reference date, so that two of one label and different dates differ', () => {
  expect(periodOf('year-ending-31-march', 2025)).toBe('2025-03-31');
  expect(periodOf('at-30-september', 2025)).toBe('2025-09-30');
  expect(periodOf('mid-year', 2024)).toBe('2024-06-30');
});

test.each(periodKinds)('the year of a %s period is the one it was made with', (kind) => {
  expect(yearOf(periodOf(kind, 2019))).toBe(2019);
});

test('a sentence names the reference date', () => {
  expect(describePeriod('year-ending-31-march', '2025-03-31')).toBe(
    'the year ending 31 March 2025',
  );
  expect(describePeriod('at-30-september', '2024-09-30')).toBe('30 September 2024');
});
