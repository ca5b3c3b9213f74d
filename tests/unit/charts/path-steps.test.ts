import { expect, test } from 'vitest';
import { pathSteps } from '../../../src/charts/path-steps';
import { markOf } from './panels';

const labels = (steps: ReturnType<typeof pathSteps>) =>
  steps.map(([from, to]) => [from.label, to.label]);

test('joins the focus marks in order, and no others', () => {
  const marks = [
    markOf('england', 1, 1, null),
    markOf('focus', 2, 2, '2018'),
    markOf('focus', 3, 3, '2019'),
    markOf('england', 4, 4, null),
    markOf('focus', 1, 5, '2020'),
  ];
  expect(labels(pathSteps(marks))).toEqual([
    ['2018', '2019'],
    ['2019', '2020'],
  ]);
});

test('breaks where a year has no mark', () => {
  const marks = ['2019', '2020', '2023', '2024'].map((year, index) =>
    markOf('focus', index, index, year),
  );
  expect(labels(pathSteps(marks))).toEqual([
    ['2019', '2020'],
    ['2023', '2024'],
  ]);
});
