import { describe, expect, test } from 'vitest';
import { describeEmpty, isEmpty } from '../../../src/charts/is-empty';
import { layOutMultiples } from '../../../src/charts/multiples-layout';
import { multiplesStops } from '../../../src/charts/multiples-stops';
import { estimatedWidth } from '../../../src/charts/text-width';
import { usualHeight } from '../../../src/charts/usual-height';
import { multiplesPanel } from '../../../src/figure/multiples-panel';
import { englandCode } from '../../../src/vocabulary/area';
import { ambridge, dataOf, rowsFrom } from '../figure/ambridge';

const sources = ['police', 'schools', 'housing', 'individuals', 'health-services'];

function panelOf(count: number, first: readonly (number | 'c')[] = [10, 'c', 30]) {
  const measures = sources.slice(0, count).map((source) => ({
    measure: `referrals-from-${source}-share`,
    label: `From ${source}`,
  }));
  const rows = measures.flatMap(({ measure }, index) => [
    ...rowsFrom(2022, measure, '999', index === 0 ? first : [index, index + 1, index + 2]),
    ...rowsFrom(2022, measure, englandCode, [5, 6, 7]),
  ]);
  return multiplesPanel({
    key: 'k',
    title: 'Sources',
    measures,
    facts: ambridge,
    data: dataOf(rows),
    compare: ['england'],
  });
}

const columnsOf = (width: number, count: number) => {
  const { charts } = layOutMultiples(panelOf(count), width, estimatedWidth);
  return charts.filter(({ top }) => top === charts[0]?.top).length;
};

describe('layOutMultiples', () => {
  test('three across on a wide screen, two on a narrow one, one on the narrowest', () => {
    expect([1180, 350, 280].map((width) => columnsOf(width, 5))).toEqual([3, 2, 1]);
    expect(columnsOf(1180, 4)).toBe(2);
    expect(columnsOf(1180, 2)).toBe(2);
  });

  test.each([1180, 700, 350, 280])(
    'none touches another at %i pixels, all in the drawing',
    (width) => {
      const { charts, height } = layOutMultiples(panelOf(5), width, estimatedWidth);
      const boxes = charts.map(({ plot, title, top, bottom }) => ({
        left: plot.left + plot.frame.left,
        right: plot.left + plot.frame.right,
        top: Math.min(top, title.y - 9),
        bottom,
      }));
      boxes.forEach((a, index) => {
        expect(a.right).toBeLessThanOrEqual(width);
        expect(a.bottom).toBeLessThan(height);
        expect(a.right - a.left).toBeGreaterThan(60);
        for (const b of boxes.slice(index + 1)) {
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top).toBe(true);
        }
      });
    },
  );

  test('all plots are of one size, and only the first column writes the scale', () => {
    const { charts } = layOutMultiples(panelOf(5), 1180, estimatedWidth);
    const widths = charts.map(({ plot: { frame } }) => frame.right - frame.left);
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0);
    expect(charts.map(({ plot }) => plot.ticked)).toEqual([true, false, false, true, false]);
  });

  test('the area’s line is drawn over England’s, ends in its figure, and shows why it breaks', () => {
    const [chart] = layOutMultiples(panelOf(2), 1180, estimatedWidth).charts;
    expect(chart?.plot.lines.map(({ values }) => values)).toEqual([
      [5, 6, 7],
      [10, null, 30],
    ]);
    expect(chart?.end?.text).toBe('30.0%');
    expect(chart?.gaps.map(({ text }) => text)).toEqual(['[c]']);
  });

  test('a chart without a figure of the area’s own says so', () => {
    const [chart] = layOutMultiples(panelOf(2, ['c', 'c', 'c']), 1180, estimatedWidth).charts;
    expect(chart).toMatchObject({ end: null, empty: '[c] suppressed to protect confidentiality' });
  });
});

describe('multiplesStops', () => {
  const panel = panelOf(5);
  const layout = layOutMultiples(panel, 1180, estimatedWidth);
  const { stops, reading } = multiplesStops(panel, layout);

  test('chart after chart, period after period; down leads to the next chart', () => {
    expect(reading).toMatchObject({ count: 15, stride: 3 });
    expect(stops[1]?.spoken).toBe(
      'From police. Year ending 31 March 2023: Ambridge [c] suppressed to protect confidentiality; England 6.0%.',
    );
    expect(stops[4]?.heading).toBe('From schools, year ending 31 March 2023');
  });

  test('the pointer reads the chart that it is over', () => {
    for (const [index, { xOf, top, bottom }] of layout.charts.entries()) {
      const at = reading.stopAt({ x: xOf('2024-03-31'), y: (top + bottom) / 2 });
      expect(at).toBe(index * 3 + 2);
    }
  });
});

describe('a panel without a value', () => {
  test('is empty, keeps an ordinary height, and says why', () => {
    const nothing = multiplesPanel({
      key: 'k',
      title: 'Sources',
      measures: ['referrals-from-police-share'],
      facts: ambridge,
      data: dataOf(rowsFrom(2022, 'referrals-from-police-share', '999', ['x', 'x'])),
    });
    expect(isEmpty(nothing)).toBe(true);
    expect(describeEmpty(nothing)).toBe('Nothing to draw: every figure is [x] not available.');
    expect(usualHeight(nothing, 1180)).toBe(300);
    expect(isEmpty(panelOf(2))).toBe(false);
  });
});
