import { expect, test } from 'vitest';
import { pathSteps } from '../../../src/charts/path-steps';
import { markOf } from './panels';

const told = (steps: ReturnType<typeof pathSteps>) =>
  steps.map(([from, to]) => [from.role, from.year, to.year]);

const yearsOf = (role: 'focus' | 'england', years: readonly number[]) =>
  years.map((year, index) => markOf(role, index, index, String(year)));

test('joins each role’s marks in order, and none of one role with another’s', () => {
  const marks = [
    markOf('england', 1, 1, '2018'),
    markOf('focus', 2, 2, '2018'),
    markOf('focus', 3, 3, '2019'),
    markOf('england', 4, 4, '2019'),
    markOf('focus', 1, 5, '2020'),
  ];
  expect(told(pathSteps({ marks }))).toEqual([
    ['focus', 2018, 2019],
    ['england', 2018, 2019],
    ['focus', 2019, 2020],
  ]);
});

test('breaks where a year has no mark', () => {
  const marks = [
    ...yearsOf('england', [2019, 2021, 2022]),
    ...yearsOf('focus', [2019, 2020, 2023]),
  ];
  expect(told(pathSteps({ marks }))).toEqual([
    ['england', 2021, 2022],
    ['focus', 2019, 2020],
  ]);
});

test('breaks where the figures stop being the same thing, for both', () => {
  const marks = [
    ...yearsOf('england', [2012, 2013, 2014]),
    ...yearsOf('focus', [2012, 2013, 2014]),
  ];
  expect(told(pathSteps({ marks, breaks: [2013] }))).toEqual([
    ['england', 2013, 2014],
    ['focus', 2013, 2014],
  ]);
});

test('marks without a year are not joined', () => {
  const marks = [markOf('other', 1, 1, 'Barnsley'), markOf('other', 2, 2, 'Sheffield')];
  expect(pathSteps({ marks })).toEqual([]);
});
