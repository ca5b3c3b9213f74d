import { describe, expect, test } from 'vitest';
import { inkOn, mapBorder, mapShades, shadesFor } from '../../../src/charts/palette';

/** WCAG 2's relative luminance. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? `#${hex.slice(1).replace(/./g, '$&$&')}` : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** CIE lightness, which every kind of colour vision has. */
function lightness(hex: string): number {
  return 116 * Math.cbrt(luminance(hex)) - 16;
}

describe('a map’s shades', () => {
  test('grow darker by a step that can be seen, whatever the colour vision', () => {
    const steps = mapShades.map(lightness);
    steps.slice(1).forEach((step, index) => {
      expect((steps[index] ?? 0) - step).toBeGreaterThan(10);
    });
  });

  test('a border shows the lightest, and paper, 3:1 or more', () => {
    expect(contrast(mapBorder, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(mapBorder, mapShades[0])).toBeGreaterThanOrEqual(3);
  });

  test.each(mapShades)('words can be read upon %s', (shade) => {
    expect(contrast(shade, inkOn(shade))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([1, 2, 3, 4, 5])('%i classes have a shade each, lightest first', (classes) => {
    const shades = shadesFor(classes);
    expect(new Set(shades).size).toBe(classes);
    expect([...shades].sort((a, b) => luminance(b) - luminance(a))).toEqual(shades);
  });
});
