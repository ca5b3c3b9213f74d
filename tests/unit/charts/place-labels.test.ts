import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cross, lengthWithin, nearestIn, overlap, type Box } from '../../../src/charts/geometry';
import { placeLabels, type Dot } from '../../../src/charts/place-labels';

const bounds: Box = { left: 0, top: 0, right: 400, bottom: 300 };

function touch(a: Box, b: Box): boolean {
  const slack = 1e-6;
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  );
}

function around({ x, y, radius }: Dot): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

const dots = fc.array(
  fc.record({
    x: fc.integer({ min: 5, max: 395 }),
    y: fc.integer({ min: 5, max: 295 }),
    radius: fc.constant(5),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('placeLabels', () => {
  const alone = { x: 200, y: 150, radius: 5 };
  const wish = { key: 'a', dot: alone, width: 60, height: 16, kept: false };

  test('stands to the right of a dot that is alone', () => {
    const placed = placeLabels([wish], [alone], [], bounds).get('a');
    expect(placed?.left).toBe(209);
    expect(placed && (placed.top + placed.bottom) / 2).toBe(150);
  });

  test('goes to another side where the right is taken, or beyond the edge', () => {
    const other = { x: 230, y: 150, radius: 5 };
    expect(placeLabels([wish], [alone, other], [], bounds).get('a')?.right).toBe(191);
    const edge = { ...alone, x: 390 };
    expect(placeLabels([{ ...wish, dot: edge }], [edge], [], bounds).get('a')?.right).toBe(381);
  });

  test('a long label near an edge moves in over or under its dot', () => {
    const dot = { x: 30, y: 150, radius: 5 };
    const box = placeLabels([{ ...wish, dot, width: 380 }], [dot], [], bounds).get('a');
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(400);
    expect(box && touch(around(dot), box)).toBe(false);
  });

  test('keeps off a line where it can', () => {
    const line = [
      { x: 200, y: 150 },
      { x: 400, y: 150 },
    ] as const;
    expect(placeLabels([wish], [alone], [line], bounds).get('a')?.right).toBe(191);
  });

  test('is dropped in a crowd, unless it is to be kept', () => {
    const crowd = Array.from({ length: 900 }, (_, index) => ({
      x: 10 * (index % 40),
      y: 13 * Math.floor(index / 40),
      radius: 5,
    }));
    expect(placeLabels([wish], crowd, [], bounds).has('a')).toBe(false);
    expect(placeLabels([{ ...wish, kept: true }], crowd, [], bounds).has('a')).toBe(true);
  });

  test('labels never touch a dot or another label, but for those to be kept; none is outside', () => {
    fc.assert(
      fc.property(dots, fc.integer({ min: 0, max: 3 }), (all, kept) => {
        const wishes = all.map((dot, index) => ({
          key: String(index),
          dot,
          width: 50,
          height: 16,
          kept: index < kept,
        }));
        const placed = [...placeLabels(wishes, all, [], bounds)];
        for (const [key, box] of placed) {
          expect(box.left).toBeGreaterThanOrEqual(bounds.left - 0.1);
          expect(box.right).toBeLessThanOrEqual(bounds.right + 0.1);
          if (Number(key) < kept) continue;
          expect(all.some((dot) => touch(around(dot), box))).toBe(false);
          expect(placed.some(([other, their]) => other !== key && touch(their, box))).toBe(false);
        }
      }),
    );
  });
});

describe('geometry', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };

  test('the area shared', () => {
    expect(overlap(box, { left: 8, top: 5, right: 20, bottom: 20 })).toBe(10);
    expect(overlap(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(0);
  });

  test('the nearest point of a box', () => {
    expect(nearestIn(box, { x: 20, y: 4 })).toEqual({ x: 10, y: 4 });
    expect(nearestIn(box, { x: 3, y: 4 })).toEqual({ x: 3, y: 4 });
  });

  test('the length of a line within a box', () => {
    const across = [
      { x: -5, y: 5 },
      { x: 25, y: 5 },
    ] as const;
    expect(lengthWithin(box, across)).toBeCloseTo(10);
    expect(lengthWithin({ ...box, top: 6 }, across)).toBe(0);
  });

  test('lines that cross', () => {
    const down = [
      { x: 5, y: -5 },
      { x: 5, y: 5 },
    ] as const;
    const low = [
      { x: 0, y: 4 },
      { x: 10, y: 4 },
    ] as const;
    const lower = [
      { x: 0, y: 6 },
      { x: 10, y: 6 },
    ] as const;
    expect(cross(down, low)).toBe(true);
    expect(cross(down, lower)).toBe(false);
  });
});
