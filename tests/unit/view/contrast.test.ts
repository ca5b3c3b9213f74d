import { expect, test } from 'vitest';
import { contrast, isHexColour } from '../../../src/view/contrast';

// Worked values of WCAG's own definition: black on white, and the greys that are known to pass and fail.
test.each([
  ['000000', 'ffffff', 21],
  ['ffffff', 'ffffff', 1],
  ['767676', 'ffffff', 4.54],
  ['777777', 'ffffff', 4.48],
  ['ff0000', 'ffffff', 4],
  ['0000ff', 'ffffff', 8.59],
])('%s on %s is %d:1, whichever is named first', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

test('a colour has six hexadecimal digits', () => {
  expect(['12436d', 'FFFFFF', 'fff', '#12436d', '12436g', ''].map(isHexColour)).toEqual([
    ...[true, true],
    ...[false, false, false, false],
  ]);
});
