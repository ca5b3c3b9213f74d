import { describe, expect, test } from 'vitest';
import { placeRules } from '../../../src/charts/rule-labels';
import { layOutScatter } from '../../../src/charts/scatter-layout';
import { stackDomain } from '../../../src/charts/stack-domain';
import { estimatedWidth } from '../../../src/charts/text-width';
import { markOf, scatterPanelOf } from './panels';

const same = (x: number) => x;
const hundred = () => 100;

describe('placeRules', () => {
  test('words stand centred above their rule', () => {
    expect(placeRules([{ x: 200, label: 'England' }], same, hundred, [0, 400])).toEqual([
      { x: 200, label: 'England', labelX: 150 },
    ]);
  });

  test('words at an edge move in, and the rule stays', () => {
    const [rule] = placeRules([{ x: 390, label: 'England' }], same, hundred, [0, 400]);
    expect(rule).toMatchObject({ x: 390, labelX: 300 });
  });

  test('words that would meet move apart', () => {
    const rules = [
      { x: 200, label: 'England' },
      { x: 210, label: 'North East' },
    ];
    const [first, second] = placeRules(rules, same, hundred, [0, 400]);
    expect((second?.labelX ?? 0) - (first?.labelX ?? 0)).toBe(112);
  });
});

describe('stacked marks', () => {
  const marks = [1, 2, 3].map((y) => markOf('other', 20, y, null));

  test('stand ten pixels apart on the foot of the plot', () => {
    const panel = { ...scatterPanelOf(marks), stacked: true };
    const { yOf, frame } = layOutScatter(panel, 600, 240, estimatedWidth);
    expect(frame.bottom - yOf(1)).toBeCloseTo(5);
    expect(yOf(1) - yOf(2)).toBeCloseTo(10);
  });

  test('move closer where the highest stack would leave the plot', () => {
    const tall = Array.from({ length: 50 }, (_, index) => markOf('other', 20, index + 1, null));
    expect(stackDomain(tall, 200)).toEqual([0.5, 50.5]);
    expect(stackDomain(marks, 200)).toEqual([0.5, 20.5]);
  });
});
