import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/charts/geometry';
import { layOutDistribution } from '../../../src/charts/distribution-layout';
import { estimatedWidth } from '../../../src/charts/text-width';
import { comparedOf, distributionPanelOf } from './compared';

// 153 figures between 10% and 40%, not in order.
const values = Array.from({ length: 153 }, (_, index) => (100 + ((index * 61) % 153) * 2) / 10);
const crowd = values.map((value) => comparedOf(value));

function layOut(marks = crowd, width = 1068, height = 400) {
  return layOutDistribution(distributionPanelOf(marks), width, height, estimatedWidth);
}

describe('layOutDistribution', () => {
  test.each([1068, 358])('marks stand in order of value, apart and inside, at %i px', (width) => {
    const { marks, frame, radii } = layOut(crowd, width);
    expect(marks).toHaveLength(153);
    marks.slice(1).forEach((mark, index) => {
      const before = marks[index];
      expect(before && mark.x - before.x).toBeGreaterThan(1.5);
      expect(before && mark.mark.value - before.mark.value).toBeGreaterThan(0);
    });
    expect((marks[0]?.x ?? 0) - radii.other).toBeGreaterThanOrEqual(frame.left);
    expect((marks.at(-1)?.x ?? 0) + radii.other).toBeLessThanOrEqual(frame.right);
  });

  test('the quarters cover the plot without a gap, every other one shaded, each with its name', () => {
    const { quarters, frame } = layOut();
    expect(quarters.map(({ lines }) => lines.join(' '))).toEqual([
      'Lowest quarter',
      'Second lowest quarter',
      'Second highest quarter',
      'Highest quarter',
    ]);
    expect(quarters.map(({ shaded }) => shaded)).toEqual([true, false, true, false]);
    expect(quarters[0]?.left).toBe(frame.left);
    expect(quarters.at(-1)?.right).toBe(frame.right);
    quarters.slice(1).forEach(({ left }, index) => expect(left).toBe(quarters[index]?.right));
  });

  test('a quarter’s name is left out where it would not fit its stretch', () => {
    const few = [1, 2, 3, 4].map((value) => comparedOf(value));
    expect(layOut(few, 160).quarters.every(({ lines }) => lines.length === 0)).toBe(true);
  });

  test('the chosen are named, no name over another; nobody else is', () => {
    const marks = crowd.map((mark, index) =>
      index % 37 === 0 ? { ...mark, role: 'chosen' as const } : mark,
    );
    for (const width of [1068, 358]) {
      const { names } = layOut(marks, width);
      const chosen = marks.filter(({ role }) => role === 'chosen');
      expect(chosen.map(({ label }) => label)).toEqual(
        expect.arrayContaining(names.map(({ text }) => text)),
      );
      expect(names.length).toBeGreaterThanOrEqual(width > 500 ? chosen.length : 3);
      names.forEach((name, index) => {
        for (const other of names.slice(index + 1)) expect(overlap(name.box, other.box)).toBe(0);
      });
    }
  });

  test('rules are named at their ends, one clear of the other; in a key on a narrow screen', () => {
    const { side, frame } = layOut();
    expect(side?.map(({ key }) => key)).toEqual(['england', 'group']);
    const [england, group] = side ?? [];
    expect((group?.y ?? 0) - (england?.y ?? 0)).toBeGreaterThanOrEqual(16);
    expect(side?.every(({ textX }) => textX > frame.right)).toBe(true);
    expect(layOut(crowd, 358).side).toBeNull();
  });

  test('a whisker ends with the interval, and there is none without an interval', () => {
    const bare = { ...comparedOf(20), interval: null };
    const { marks, yOf } = layOut([comparedOf(30), bare]);
    expect(marks.map(({ whisker }) => whisker)).toEqual([null, { top: yOf(32), bottom: yOf(28) }]);
  });
});
