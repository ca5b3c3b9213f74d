import { describe, expect, test } from 'vitest';
import { layOutFunnel } from '../../../src/charts/funnel-layout';
import { funnelStops } from '../../../src/charts/funnel-stops';
import { overlap } from '../../../src/charts/geometry';
import { estimatedWidth } from '../../../src/charts/text-width';
import { funnelMarkOf, funnelPanelOf } from './compared';

const crowd = Array.from({ length: 150 }, (_, index) =>
  funnelMarkOf(800 + ((index * 37) % 150) * 40, (140 + ((index * 13) % 120)) / 10),
);

function layOut(marks = crowd, width = 1068) {
  return layOutFunnel(funnelPanelOf(marks), width, 400, estimatedWidth);
}

describe('layOutFunnel', () => {
  test('sizes stand by their square root: four times as large is twice as far', () => {
    const { xOf, frame } = layOut();
    expect(xOf(0)).toBe(frame.left);
    expect(xOf(50_000)).toBeCloseTo(frame.right);
    expect(xOf(20_000) - frame.left).toBeCloseTo(2 * (xOf(5_000) - frame.left));
  });

  test.each([1068, 358])(
    'ticks are round sizes from nought up, with room between, at %i px',
    (width) => {
      const { xTicks, xOf } = layOut(crowd, width);
      expect(xTicks[0]).toBe(0);
      expect(xTicks.at(-1)).toBe(50_000);
      expect(xTicks.length).toBeGreaterThanOrEqual(4);
      xTicks.slice(1).forEach((tick, index) => {
        expect(xOf(tick) - xOf(xTicks[index] ?? 0)).toBeGreaterThan(40);
      });
    },
  );

  test('two limits above England’s line and two below, those of 99.8% outside', () => {
    const { limits, target } = layOut();
    const ends = limits.map(({ key, points }) => [key, points.at(-1)?.y ?? 0] as const);
    const [upper998, upper95, lower95, lower998] = ends.map(([, y]) => y);
    expect(ends.map(([key]) => key)).toEqual(['upper998', 'upper95', 'lower95', 'lower998']);
    expect([upper998, upper95, target.y, lower95, lower998]).toEqual(
      [upper998, upper95, target.y, lower95, lower998].sort((a = 0, b = 0) => a - b),
    );
    expect(new Set(limits.map(({ style }) => style.dash))).toEqual(new Set(['none', '5 4']));
  });

  test('the chosen are named, and whatever lies beyond 99.8% where there is room', () => {
    const marks = [
      ...crowd,
      funnelMarkOf(41_000, 41, 'above 99.8'),
      funnelMarkOf(30_000, 30, 'above 95'),
      funnelMarkOf(3_000, 21.05, 'inside', 'chosen'),
    ];
    const { names } = layOut(marks);
    expect(names.map(({ text, bold }) => [text, bold])).toEqual([
      ['Authority 21.05', true],
      ['Authority 41', false],
    ]);
  });

  test('no name lies over another, however many are beyond', () => {
    const { names } = layOut(crowd.map((mark) => ({ ...mark, place: 'below 99.8' })));
    expect(names.length).toBeGreaterThan(0);
    names.forEach((name, index) => {
      for (const other of names.slice(index + 1)) expect(overlap(name.box, other.box)).toBe(0);
    });
  });

  test('lines are named at their ends, one that has left the plot is not; on a narrow screen none', () => {
    expect(layOut().side?.map(({ label }) => label)).toEqual([
      'England 20.0%',
      '99.8% limits',
      '95% limits',
      '95% limits',
      '99.8% limits',
    ]);
    const panel = funnelPanelOf(crowd);
    const low = { ...panel, y: { ...panel.y, domain: [12.5, 50] as const } };
    const { side } = layOutFunnel(low, 1068, 400, estimatedWidth);
    expect(side?.map(({ key }) => key)).not.toContain('lower998');
    const high = { ...panel, y: { ...panel.y, domain: [21, 50] as const } };
    const above = layOutFunnel(high, 1068, 400, estimatedWidth);
    expect(above.side?.map(({ key }) => key)).toEqual(['upper998', 'upper95']);
    expect(layOut(crowd, 358).side).toBeNull();
  });
});

describe('funnelStops', () => {
  test('the chosen first, then from the smallest to the largest', () => {
    const marks = [
      funnelMarkOf(900, 20),
      funnelMarkOf(100, 20),
      funnelMarkOf(500, 20, 'inside', 'group'),
      funnelMarkOf(700, 20, 'inside', 'chosen'),
    ];
    const stops = funnelStops(layOut(marks));
    expect(stops.map(({ key }) => key)).toEqual([
      'chosen 700 20',
      'other 100 20',
      'group 500 20',
      'other 900 20',
    ]);
    expect(stops[0]).toMatchObject({ spoken: 'Authority 20: 20%', rings: [{ role: 'focus' }] });
  });
});
