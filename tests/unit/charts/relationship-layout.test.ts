import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/charts/geometry';
import { layOutRelationship } from '../../../src/charts/relationship-layout';
import { halfWidth } from '../../../src/charts/relationship-sizes';
import { relationshipStops } from '../../../src/charts/relationship-stops';
import { estimatedWidth } from '../../../src/charts/text-width';
import { relatedOf, relationshipPanelOf } from './related';

const crowd = Array.from({ length: 150 }, (_, index) =>
  relatedOf(9 + ((index * 37) % 110) / 10, 12 + ((index * 13) % 170) / 10, {
    key: `crowd ${index}`,
    size: 500 + index * 30,
  }),
);
const types = ['London borough', 'Metropolitan district', 'Unitary authority', 'County'];
const regions = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];

function layOut(marks = crowd, categories: readonly string[] = [], width = 1068) {
  return layOutRelationship(relationshipPanelOf(marks, categories), width, 480, estimatedWidth);
}

describe('layOutRelationship', () => {
  test('area goes with size: four times the referrals, twice the width', () => {
    const { marks } = layOut([
      relatedOf(10, 20, { key: 'large', size: 8000 }),
      relatedOf(12, 20, { key: 'small', size: 2000 }),
    ]);
    const [large, small] = marks;
    expect(large?.mark.key).toBe('large');
    expect((large?.radius ?? 0) / (small?.radius ?? 1)).toBeCloseTo(2);
  });

  test('shapes of one size have one area, whatever their shape', () => {
    const [disc, square, triangle] = (['disc', 'square', 'triangle'] as const).map((shape) =>
      halfWidth(shape, 10),
    );
    expect(Math.PI * (disc ?? 0) ** 2).toBeCloseTo((2 * (square ?? 0)) ** 2);
    expect(Math.PI * (disc ?? 0) ** 2).toBeCloseTo(1.8 * (triangle ?? 0) ** 2);
  });

  test('the largest lie behind, the group over them, the chosen on top', () => {
    const { marks } = layOut([
      relatedOf(10, 20, { key: 'chosen', role: 'chosen', size: 100 }),
      relatedOf(11, 20, { key: 'little', size: 900 }),
      relatedOf(12, 20, { key: 'group', role: 'group', size: 9000 }),
      relatedOf(13, 20, { key: 'big', size: 5000 }),
    ]);
    expect(marks.map(({ mark }) => mark.key)).toEqual(['big', 'little', 'group', 'chosen']);
  });

  test('without sizes every role has a radius of its own', () => {
    const { marks } = layOut([relatedOf(10, 20), relatedOf(11, 20, { role: 'chosen' })]);
    expect(marks.map(({ radius }) => radius)).toEqual([4, 7]);
  });

  test('the band goes along its upper edge and back along its lower one', () => {
    const { band, line, yOf } = layOut();
    expect(line.map(({ y }) => y)).toEqual([18, 20, 22].map(yOf));
    expect(band.map(({ y }) => y)).toEqual([20, 21, 24, 20, 19, 16].map(yOf));
    expect(band[2]?.x).toBe(band[3]?.x);
  });

  test.each([1068, 358])(
    'the chosen is named, and no name lies over another, at %i px',
    (width) => {
      const marks = [
        ...crowd,
        ...[14, 15, 15.5, 16, 17].map((x) => relatedOf(x, 20, { role: 'group', size: 3000 })),
        relatedOf(15.2, 20.2, { role: 'chosen', size: 3000 }),
      ];
      const { names } = layOut(marks, [], width);
      expect(names[0]).toMatchObject({ text: 'At 15.2, 20.2', bold: true });
      names.forEach((name, index) => {
        for (const other of names.slice(index + 1)) expect(overlap(name.box, other.box)).toBe(0);
      });
    },
  );

  test('a crowd of neighbours is named on a wide screen, with leaders where it must be', () => {
    const group = [10, 13, 16, 19].map((x) => relatedOf(x, 20, { role: 'group', size: 3000 }));
    expect(layOut([...crowd, ...group]).names).toHaveLength(4);
  });
});

describe('categories', () => {
  test('four have a colour and a shape each', () => {
    const { marks, categories } = layOut(
      types.map((_, category) => relatedOf(10 + category, 20, { category })),
      types,
    );
    expect(new Set(marks.map(({ colour }) => colour)).size).toBe(4);
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(4);
    expect(categories.left).toBe(false);
  });

  test('of nine only the chosen authority’s has one, in a shape that no other has', () => {
    const { marks, categories } = layOut(
      regions.map((_, category) =>
        relatedOf(10 + category, 20, { category, role: category === 5 ? 'chosen' : 'other' }),
      ),
      regions,
    );
    expect([...categories.styles.values()].map(({ label }) => label)).toEqual(['F']);
    expect(categories.left).toBe(true);
    const own = marks.find(({ mark }) => mark.category === 5);
    const rest = marks.filter(({ mark }) => mark.category !== 5);
    expect(rest.every(({ shape }) => shape === 'ring')).toBe(true);
    expect(['ring', 'disc']).not.toContain(own?.shape);
  });

  test('of nine, without anyone chosen, none has', () => {
    const { marks, categories } = layOut([relatedOf(10, 20, { category: 3 })], regions);
    expect(categories).toMatchObject({ styles: new Map(), left: true });
    expect(marks[0]?.shape).toBe('ring');
  });
});

describe('relationshipStops', () => {
  test('the chosen first, then the group, then all others, each from the left', () => {
    const stops = relationshipStops(
      layOut([
        relatedOf(9, 20, { key: 'b', size: 9 }),
        relatedOf(8, 20, { key: 'a', size: 900 }),
        relatedOf(16, 20, { key: 'd', role: 'group' }),
        relatedOf(12, 20, { key: 'c', role: 'group' }),
        relatedOf(20, 20, { key: 'e', role: 'chosen', text: 'All of it.' }),
      ]),
    );
    expect(stops.map(({ key }) => key)).toEqual(['e', 'c', 'd', 'a', 'b']);
    expect(stops[0]).toMatchObject({ spoken: 'All of it.', notes: ['All of it.'] });
  });
});
