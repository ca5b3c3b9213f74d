import { expect, test } from 'vitest';
import { step } from '../../../src/charts/step';

test.each([
  ['ArrowRight', null, 0],
  ['ArrowLeft', null, 12],
  ['ArrowRight', 4, 5],
  ['ArrowLeft', 4, 3],
  ['ArrowRight', 12, 12],
  ['ArrowLeft', 0, 0],
  ['Home', 7, 0],
  ['End', null, 12],
  ['Escape', 7, null],
])('%s from %s leads to %s', (key, current, expected) => {
  expect(step(key, current, 13)).toBe(expected);
});

test('keys that mean nothing here are left to the page', () => {
  expect(step('Tab', 3, 13)).toBeUndefined();
  expect(step('ArrowDown', 3, 13)).toBeUndefined();
  expect(step('Escape', null, 13)).toBeUndefined();
  expect(step('ArrowRight', null, 0)).toBeUndefined();
});

test.each([
  ['ArrowDown', null, 0],
  ['ArrowUp', null, 35],
  ['ArrowDown', 5, 17],
  ['ArrowUp', 17, 5],
  ['ArrowDown', 30, 30],
  ['ArrowUp', 5, 5],
])('with a stride of 12, %s from %s leads to %s', (key, current, expected) => {
  expect(step(key, current, 36, 12)).toBe(expected);
});
