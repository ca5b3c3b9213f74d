import fc from 'fast-check';

/** Ten points with ties in x and y, for which R’s answers stand in the tests. */
export const ten = [
  { x: 12.1, y: 18 },
  { x: 15.3, y: 22.5 },
  { x: 17.8, y: 21.4 },
  { x: 18.2, y: 27.1 },
  { x: 13.4, y: 19.9 },
  { x: 20.5, y: 24 },
  { x: 16.6, y: 20.2 },
  { x: 14.9, y: 22.5 },
  { x: 17.8, y: 30.1 },
  { x: 22.3, y: 23.3 },
];

/** A weight for each of the ten. */
export const tenWeights = [3, 1, 2, 5, 4, 1, 2, 3, 2, 6];

/** A third figure of each of the ten, to be held equal. */
export const tenZ = [5, 3, 8, 1, 7, 2, 9, 4, 6, 6];

/** Five to forty points of whole tenths, as published figures are, that vary in x and y. */
export const scattered = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 600 }) }), {
    minLength: 5,
    maxLength: 40,
  })
  .filter((points) => new Set(points.map(({ x }) => x)).size > 1)
  .filter((points) => new Set(points.map(({ y }) => y)).size > 1)
  .map((points) => points.map(({ x, y }) => ({ x: x / 10, y: y / 10 })));
