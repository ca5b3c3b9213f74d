import { describe, expect, test } from 'vitest';
import { layOutLines } from '../../../src/charts/lines-layout';
import { lineStops } from '../../../src/charts/line-stops';
import { markStops, readingOrder } from '../../../src/charts/mark-stops';
import { nearestStop } from '../../../src/charts/stop';
import { estimatedWidth } from '../../../src/charts/text-width';
import { linesPanelOf, markOf, scatterPanelOf, seriesOf } from './panels';

function stopsOf(panel: ReturnType<typeof linesPanelOf>) {
  return lineStops(panel, layOutLines(panel, 960, 300, estimatedWidth));
}

describe('lineStops', () => {
  const panel = linesPanelOf([
    seriesOf('focus', 'Hackney', [20, 'x', 22]),
    seriesOf('england', 'England', [18, 19, 20, 21]),
  ]);

  test('one for each period, with every line in the order drawn, symbols and all', () => {
    const stops = stopsOf(panel);
    expect(stops.map(({ key }) => key)).toEqual(panel.periods);
    expect(stops[1]).toMatchObject({
      heading: 'Year ending 31 March 2014',
      rows: [
        { label: 'Hackney', text: '[x] not available' },
        { label: 'England', text: '19.0%' },
      ],
      spoken: 'Year ending 31 March 2014: Hackney [x] not available; England 19.0%.',
    });
  });

  test('a period without a row says so, and only values are ringed', () => {
    const stops = stopsOf(panel);
    expect(stops[3]?.rows[0]?.text).toBe('no figure');
    expect(stops.map(({ rings }) => rings.length)).toEqual([2, 1, 2, 1]);
  });

  test('a unit that every figure shares is said once; aloud it is said with each', () => {
    const rates = linesPanelOf([
      seriesOf('focus', 'Hackney', [20, 'x'], ' per 10,000 children'),
      seriesOf('england', 'England', [18, 19], ' per 10,000 children'),
    ]);
    const [first, second] = stopsOf(rates);
    expect(first?.unit).toBe('per 10,000 children');
    expect(first?.rows.map(({ text }) => text)).toEqual(['20.0', '18.0']);
    expect(first?.spoken).toContain('Hackney 20.0 per 10,000 children');
    expect(second?.rows.map(({ text }) => text)).toEqual(['[x] not available', '19.0']);
  });

  test('a break is explained at the first period after it', () => {
    const [, second] = stopsOf({ ...panel, breaks: [{ at: '2014-03-31', reason: 'New count.' }] });
    expect(second?.notes).toEqual(['Break before this point: New count.']);
    expect(second?.spoken).toMatch(/Break before this point: New count\.$/);
  });
});

describe('markStops', () => {
  const marks = [
    markOf('other', 9, 1, null),
    markOf('other', 3, 1, null),
    markOf('neighbours', 5, 1, null),
    markOf('focus', 8, 1, '2018'),
    markOf('focus', 2, 1, '2019'),
  ];

  test('the focus’s own come first as given, the others from left to right', () => {
    expect(readingOrder(marks).map(({ x }) => x)).toEqual([8, 2, 3, 5, 9]);
  });

  test('a mark’s own words are shown and spoken', () => {
    const [first] = markStops(scatterPanelOf(marks), { xOf: (x) => x, yOf: (y) => y });
    expect(first).toMatchObject({ notes: ['focus 8 1'], spoken: 'focus 8 1', rings: [{ x: 8 }] });
  });
});

describe('nearestStop', () => {
  const stops = markStops(
    scatterPanelOf([markOf('other', 10, 10, null), markOf('other', 50, 90, null)]),
    { xOf: (x) => x, yOf: (y) => y },
  );

  test('along time only the horizontal counts, at any distance', () => {
    expect(nearestStop(stops, { x: 45, y: 10 }, 'time')).toBe(1);
    expect(nearestStop(stops, { x: -500, y: 10 }, 'time')).toBe(0);
  });

  test('in the plane both count, within reach', () => {
    expect(nearestStop(stops, { x: 30, y: 12 }, 'plane')).toBe(0);
    expect(nearestStop(stops, { x: 200, y: 200 }, 'plane')).toBeNull();
    expect(nearestStop([], { x: 0, y: 0 }, 'time')).toBeNull();
  });
});
