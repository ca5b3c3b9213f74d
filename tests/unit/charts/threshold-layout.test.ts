import { describe, expect, test } from 'vitest';
import { estimatedWidth } from '../../../src/charts/text-width';
import { layOutThreshold } from '../../../src/charts/threshold-layout';
import { thresholdStops } from '../../../src/charts/threshold-stops';
import { thresholdOf, thresholdPanelOf } from './related';

function layOut(points = [9, 10, 11, 12].map((at) => thresholdOf(at, at - 10)), current = 10) {
  return layOutThreshold(thresholdPanelOf(points, current), 700, 320, estimatedWidth);
}

describe('layOutThreshold', () => {
  test('the band goes along its upper edge and back along its lower one', () => {
    const { bands, yOf } = layOut();
    expect(bands).toHaveLength(1);
    expect(bands[0]?.map(({ y }) => y)).toEqual([1, 2, 3, 4, 0, -1, -2, -3].map(yOf));
  });

  test('it is not drawn across a threshold that has no interval', () => {
    const points = [8, 9, 10, 11, 12].map((at) => thresholdOf(at, 0, at !== 10));
    expect(layOut(points).bands.map((band) => band.length)).toEqual([4, 4]);
  });

  test('the threshold that is set has a rule, and its point where there is one', () => {
    const { rules, current, xOf } = layOut();
    expect(rules).toMatchObject([{ x: xOf(10), label: 'Threshold 10' }]);
    expect(current?.point.threshold).toBe(10);
  });

  test('one between points has its rule alone, one beyond the axis not even that', () => {
    const between = layOut(undefined, 10.5);
    expect(between.rules.map(({ label }) => label)).toEqual(['Threshold 10.5']);
    expect(between.current).toBeNull();
    expect(layOut(undefined, 40).rules).toEqual([]);
  });
});

test('every threshold is a stop, the one that is set ringed as the focus', () => {
  const stops = thresholdStops(layOut());
  expect(stops.map(({ spoken }) => spoken)).toEqual([
    '9 or more: -1',
    '10 or more: 0',
    '11 or more: 1',
    '12 or more: 2',
  ]);
  expect(stops.map(({ rings }) => rings[0]?.role)).toEqual(['other', 'focus', 'other', 'other']);
});
