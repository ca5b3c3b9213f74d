import { describe, expect, test } from 'vitest';
import {
  crowdGrey,
  greyInk,
  ink,
  limitStyles,
  lineStyles,
  markStyles,
} from '../../../src/charts/palette';

/** WCAG 2's contrast ratio of a colour with white. */
function contrastWithWhite(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

describe('the palette', () => {
  test.each(Object.entries({ ...lineStyles, ...markStyles }))('%s is 3:1 or more', (_, style) => {
    expect(contrastWithWhite(style.colour)).toBeGreaterThanOrEqual(3);
  });

  test.each([crowdGrey, limitStyles.within95.colour])('%s is 3:1 or more', (colour) => {
    expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(3);
  });

  test('words are 7:1 or more', () => {
    expect(contrastWithWhite(ink)).toBeGreaterThanOrEqual(7);
    expect(contrastWithWhite(greyInk)).toBeGreaterThanOrEqual(7);
  });

  test('colour is never alone: no two lines share a dash, no two marks a shape', () => {
    const dashes = Object.values(lineStyles).map(({ dash }) => dash);
    const shapes = Object.values(markStyles).map(({ shape }) => shape);
    expect(new Set(dashes).size).toBe(dashes.length);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
