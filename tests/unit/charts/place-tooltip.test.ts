import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTooltip } from '../../../src/charts/place-tooltip';

const wide = { width: 900, height: 300 };
const narrow = { width: 320, height: 260 };
const box = { width: 220, height: 100 };

describe('placeTooltip', () => {
  test('stands beside its point, where there is more room', () => {
    const at = (x: number) => placeTooltip({ x, y: 150, top: 150, bottom: 150 }, box, wide, 16);
    expect(at(200)).toEqual({ x: 216, y: 100 });
    expect(at(700)).toEqual({ x: 464, y: 100 });
  });

  test('stands below the marks where it fits on neither side', () => {
    const place = placeTooltip({ x: 160, y: 130, top: 40, bottom: 90 }, box, narrow, 16);
    expect(place).toEqual({ x: 50, y: 106 });
  });

  test('stands above the marks where there is no room below', () => {
    const place = placeTooltip({ x: 160, y: 130, top: 180, bottom: 220 }, box, narrow, 16);
    expect(place).toEqual({ x: 50, y: 64 });
  });

  test('never leaves a drawing that it fits in', () => {
    const place = fc.record({ x: fc.nat(320), top: fc.nat(260), height: fc.nat(260) });
    fc.assert(
      fc.property(place, ({ x, top, height }) => {
        const bottom = Math.min(top + height, 260);
        const corner = placeTooltip({ x, y: top, top, bottom }, box, narrow, 16);
        expect(corner.x).toBeGreaterThanOrEqual(0);
        expect(corner.x + box.width).toBeLessThanOrEqual(narrow.width);
        expect(corner.y).toBeGreaterThanOrEqual(0);
        expect(corner.y + box.height).toBeLessThanOrEqual(narrow.height);
      }),
    );
  });
});
