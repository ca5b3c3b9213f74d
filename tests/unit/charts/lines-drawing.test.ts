// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { LinesPanel } from '../../../src/figure/figure';
import { periodOf } from '../../../src/vocabulary/period';
import { apart, drawTwice } from '../../support/drawings';
import { linesPanelOf, seriesOf } from './panels';

const kind = 'year-ending-31-march';

/** Gaps, a lone point, a row that is not there, a break, an event and one that went on. */
const panel: LinesPanel = {
  ...linesPanelOf([
    seriesOf('focus', 'Barnsley', [30, 29.3, 'c', 20.1, 21.4, 26.9, 'x', 16.8, 'x', 16.8, 15.4]),
    seriesOf('england', 'England', [25.6, 26.1, 24.7, 23.5, 24.2, 22.5, 21.9, 21.9, 22.6]),
    seriesOf('region', 'Yorkshire and The Humber', [undefined, 25.7, 25.6, 'u', 30.4, 'u', 22.9]),
  ]),
  breaks: [{ at: periodOf(kind, 2016), reason: 'Counted otherwise.' }],
  events: [
    { id: 'a', kind: 'policy', date: '2015-04-01', end: null, label: 'Guidance', number: 1 },
    { id: 'b', kind: 'policy', date: '2020-03-23', end: '2021-07-19', label: 'Covid', number: 2 },
  ] as LinesPanel['events'],
};

describe('LinesDrawing', () => {
  test.each([320, 600, 1000])('draws in %i px what Recharts draws', (width) => {
    const { withRecharts, plain } = drawTwice(panel, width, 260);
    expect(plain.lines).toHaveLength(3);
    expect(plain.dots.length).toBeGreaterThan(8);
    expect(apart(withRecharts, plain)).toBeLessThanOrEqual(0.1);
  });

  test('is told apart from another drawing', () => {
    const [first, ...others] = panel.series;
    if (!first) throw new Error('The panel has no lines.');
    const points = first.points.map((point, index) =>
      index === 1 ? { ...point, value: 28.9 } : point,
    );
    const { plain } = drawTwice(panel, 600, 260);
    const other = drawTwice({ ...panel, series: [{ ...first, points }, ...others] }, 600, 260);
    expect(apart(other.withRecharts, plain)).toBeGreaterThan(0.5);
    const fewer = drawTwice({ ...panel, series: others }, 600, 260);
    expect(apart(fewer.withRecharts, plain)).toBe(Infinity);
  });
});
