import { describe, expect, test } from 'vitest';
import { describeNoMarks } from '../../../src/charts/relationship-empty';
import { estimatedWidth } from '../../../src/charts/text-width';
import { layOutTwoGroups } from '../../../src/charts/two-groups-layout';
import { twoGroupsStops } from '../../../src/charts/two-groups-stops';
import { swarm } from '../../../src/charts/two-groups-swarm';
import {
  memberOf,
  relatedOf,
  relationshipPanelOf,
  thresholdPanelOf,
  twoGroupsPanelOf,
  yearsPanelOf,
} from './related';

const many = Array.from({ length: 76 }, (_, index) => memberOf(15 + ((index * 29) % 76) / 7));

function layOut(below = many, above = many, width = 1068) {
  return layOutTwoGroups(twoGroupsPanelOf(below, above), width, estimatedWidth);
}

describe('swarm', () => {
  test('no dot covers another, and one by itself stays in the middle', () => {
    const places = Array.from({ length: 80 }, (_, index) => ((index * 31) % 80) * 1.7);
    const offsets = swarm(places, 4);
    places.forEach((x, index) => {
      places.slice(index + 1).forEach((other, rest) => {
        const apart = Math.hypot(
          x - other,
          (offsets[index] ?? 0) - (offsets[index + 1 + rest] ?? 0),
        );
        expect(apart).toBeGreaterThanOrEqual(8);
      });
    });
    expect(swarm([10, 100], 4)).toEqual([0, 0]);
  });

  test('equal figures stand around the middle, not all to one side', () => {
    const offsets = swarm([50, 50, 50], 4);
    expect(offsets.reduce((sum, offset) => sum + offset, 0)).toBeCloseTo(0);
  });
});

describe('layOutTwoGroups', () => {
  test.each([1068, 358])(
    'strips lie one under the other with their dots in them, at %i px',
    (width) => {
      const { strips, height } = layOut(many, many, width);
      const [first, second] = strips;
      expect(first?.bottom ?? 0).toBeLessThan((second?.titleY ?? 0) - 6);
      expect(second?.bottom ?? 0).toBeLessThan(height);
      for (const { marks, top, bottom } of strips) {
        for (const { y, radius } of marks) {
          expect(y - radius).toBeGreaterThanOrEqual(top);
          expect(y + radius).toBeLessThanOrEqual(bottom);
        }
      }
    },
  );

  test('each says how many it has, its mean and its median', () => {
    const { strips, xOf } = layOut([memberOf(10), memberOf(20)], [memberOf(30)]);
    expect(strips.map(({ figures }) => figures.join(' '))).toEqual([
      '2 authorities: mean 15.0%, median 15.0%',
      '1 authority: mean 30.0%, median 30.0%',
    ]);
    expect(strips.map(({ mean }) => mean)).toEqual([15, 30].map(xOf));
  });

  test('a group without anyone says so', () => {
    expect(layOut(many, []).strips[1]?.figures).toEqual(['No authority']);
  });

  test('the chosen is named', () => {
    const { names } = layOut([...many, memberOf(17, 'chosen')]);
    expect(names).toMatchObject([{ text: 'Name 17', bold: true }]);
  });
});

test('stops: the chosen, then the group, then strip by strip from the lowest', () => {
  const stops = twoGroupsStops(
    layOut(
      [memberOf(30), memberOf(10)],
      [memberOf(5), memberOf(7, 'group'), memberOf(9, 'chosen')],
    ),
  );
  expect(stops.map(({ key }) => key)).toEqual([
    'chosen 9',
    'group 7',
    'other 10',
    'other 30',
    'other 5',
  ]);
});

describe('describeNoMarks', () => {
  test.each([
    [relationshipPanelOf([]), 'no authority has both figures'],
    [yearsPanelOf([]), 'no year has both figures'],
    [thresholdPanelOf([], 10), 'no threshold leaves enough'],
    [twoGroupsPanelOf([], []), 'neither group'],
  ])('nothing to draw is said in words: %#', (panel, words) => {
    expect(describeNoMarks(panel)).toContain(words);
  });

  test('something to draw is drawn', () => {
    expect(describeNoMarks(relationshipPanelOf([relatedOf(10, 20)]))).toBeNull();
    expect(describeNoMarks(twoGroupsPanelOf([memberOf(1)], []))).toBeNull();
  });
});
