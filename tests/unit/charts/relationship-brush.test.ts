import { expect, test } from 'vitest';
import { boxBetween, codesWithin } from '../../../src/charts/relationship-brush';

const frame = { left: 40, top: 10, right: 500, bottom: 400 };
const markAt = (x: number, y: number, key: string) => ({ x, y, mark: { key } });

test('a rectangle may be drawn from any corner, and stays in the plot', () => {
  const drawn = { left: 100, right: 200, top: 50, bottom: 90 };
  expect(boxBetween({ x: 100, y: 50 }, { x: 200, y: 90 }, frame)).toEqual(drawn);
  expect(boxBetween({ x: 200, y: 50 }, { x: 100, y: 90 }, frame)).toEqual(drawn);
  expect(boxBetween({ x: -20, y: 200 }, { x: 900, y: 700 }, frame)).toEqual({
    left: 40,
    right: 500,
    top: 200,
    bottom: 400,
  });
});

test('it holds the marks whose middle lies in it, or on its edge, from the left', () => {
  const marks = [
    markAt(150, 60, 'second'),
    markAt(100, 90, 'first, on a corner'),
    markAt(99, 60, 'left of it'),
    markAt(150, 91, 'under it'),
  ];
  const box = { left: 100, right: 200, top: 50, bottom: 90 };
  expect(codesWithin(box, marks)).toEqual(['first, on a corner', 'second']);
});
