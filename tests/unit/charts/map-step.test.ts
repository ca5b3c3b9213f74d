import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hexCentre, hexFoot } from '../../../src/charts/hex-layout';
import { stepOnMap } from '../../../src/charts/map-step';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 1 },
  { x: 1, y: 8 },
  { x: 40, y: 41 },
];

/** code,q,r: the committed layout. */
const layout = readFileSync('data/lookups/hexes.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number))
  .map(([code = 0, q = 0, r = 0]) => ({ code, hex: [q, r] as const }));

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** How many points arrow keys lead to from a start. */
function reached(points: readonly { x: number; y: number }[], start: number): number {
  const seen = new Set([start]);
  for (const from of seen) {
    for (const key of arrows) seen.add(stepOnMap(key, from, points, start) ?? start);
  }
  return seen.size;
}

describe('keys on a map', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 0, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowUp', 2, 0],
    ['ArrowUp', 0, 0],
    ['ArrowRight', 3, 3],
    // The third is nearer, but lies more to the left than below.
    ['ArrowDown', 1, 3],
    ['ArrowLeft', null, 2],
    ['Home', 3, 0],
    ['End', null, 3],
    ['Escape', 1, null],
    ['Escape', null, undefined],
    ['PageDown', 1, undefined],
  ])('%s from %s leads to %s', (key, current, expected) => {
    expect(stepOnMap(key, current, square, 2)).toBe(expected);
  });

  test('without points every key is the page’s', () => {
    expect(stepOnMap('ArrowDown', null, [], 0)).toBeUndefined();
  });
});

describe('the hexagons of today’s authorities', () => {
  const feet = layout.map(({ hex }) => hexFoot(hex));

  test('neighbours are all equally far, and nothing is nearer', () => {
    const centres = layout.map(({ hex }) => hexCentre(hex));
    const distances = centres.flatMap((a, index) =>
      centres.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    );
    expect(Math.min(...distances)).toBeCloseTo(Math.sqrt(3), 9);
    expect(distances.filter((d) => d > Math.sqrt(3) + 1e-9 && d < 3 - 1e-9)).toEqual([]);
    expect(distances.filter((d) => d < Math.sqrt(3) + 1e-9).length).toBeGreaterThan(300);
  });

  test('rows are counted northwards, and odd ones stand half a hexagon to the right', () => {
    expect(hexCentre([0, 0])).toEqual({ x: 0, y: -0 });
    expect(hexCentre([2, 3]).x).toBeCloseTo(Math.sqrt(3) * 2.5, 9);
    expect(hexCentre([2, 3]).y).toBe(-4.5);
  });

  test('every one is reached by arrow keys from any other', () => {
    for (const start of layout.keys()) expect(reached(feet, start)).toBe(layout.length);
  });

  test('up and then down leads back, inland', () => {
    const index = (q: number, r: number) =>
      layout.findIndex(({ hex }) => hex[0] === q && hex[1] === r);
    const from = index(8, 6);
    const up = stepOnMap('ArrowUp', from, feet, 0) ?? 0;
    expect(up).toBe(index(8, 7));
    expect(stepOnMap('ArrowUp', up, feet, 0)).toBe(index(8, 8));
    expect(stepOnMap('ArrowDown', up, feet, 0)).toBe(from);
  });
});
