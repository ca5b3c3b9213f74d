import { describe, expect, test } from 'vitest';
import { layOutDistribution } from '../../../src/charts/distribution-layout';
import { distributionStopAt, distributionStops } from '../../../src/charts/distribution-stops';
import { estimatedWidth } from '../../../src/charts/text-width';
import { comparedOf, distributionPanelOf } from './compared';

const marks = [
  comparedOf(30),
  comparedOf(40, 'chosen'),
  comparedOf(20, 'group'),
  comparedOf(25, 'chosen'),
  { ...comparedOf(10), interval: null },
];
const layout = layOutDistribution(distributionPanelOf(marks), 900, 400, estimatedWidth);
const stops = distributionStops(layout);

describe('distributionStops', () => {
  test('the chosen come first, then all others, each from the lowest figure up', () => {
    expect(stops.map(({ key }) => key)).toEqual([
      'chosen 25',
      'chosen 40',
      'other 10',
      'group 20',
      'other 30',
    ]);
  });

  test('a mark’s own words are shown and spoken, its whisker traced where it has one', () => {
    expect(stops[0]).toMatchObject({
      notes: ['Authority 25: 25%'],
      spoken: 'Authority 25: 25%',
      rings: [{ role: 'focus' }],
    });
    expect(stops[0]?.outline).toMatch(/^(M[\d.]+,[\d.]+V[\d.]+){2}$/);
    expect(stops[2]?.outline).toBeUndefined();
    expect(stops[3]?.rings[0]?.role).toBe('neighbours');
  });

  test('a point belongs to the mark over or under it, or to a chosen one close by', () => {
    const [low, group, first] = layout.marks;
    expect(low && distributionStopAt(stops, { x: low.x + 3, y: 5 })).toBe(2);
    expect(group && distributionStopAt(stops, { x: group.x, y: group.y })).toBe(3);
    const close = first && { x: first.x - 12, y: first.y + 3 };
    expect(close && distributionStopAt(stops, close)).toBe(0);
  });

  test('without a chosen mark every point has a stop; without any mark none', () => {
    const bare = distributionStops(
      layOutDistribution(
        distributionPanelOf([comparedOf(9), comparedOf(8)]),
        900,
        400,
        estimatedWidth,
      ),
    );
    expect(distributionStopAt(bare, { x: 0, y: 0 })).toBe(0);
    expect(distributionStopAt([], { x: 0, y: 0 })).toBeNull();
  });
});
