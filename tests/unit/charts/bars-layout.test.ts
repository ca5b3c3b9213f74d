import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barStops } from '../../../src/charts/bar-stops';
import { barLeading, layOutBars } from '../../../src/charts/bars-layout';
import { labelSize } from '../../../src/charts/sizes';
import { nearestStop } from '../../../src/charts/stop';
import { estimatedWidth } from '../../../src/charts/text-width';
import type { Bar, BarsPanel, Cell } from '../../../src/figure/figure';
import { bracketed, symbolMeanings, type Symbol } from '../../../src/vocabulary/symbol';

function cellOf(value: number | Symbol): Cell {
  return typeof value === 'number'
    ? { value, symbol: null, text: `${value.toFixed(1)}%` }
    : { value: null, symbol: value, text: `${bracketed(value)} ${symbolMeanings[value]}` };
}

/** A panel of labelled values; England beside each where `beside` is given. */
function panelOf(
  bars: readonly (readonly [string, number | Symbol])[],
  beside?: number,
): BarsPanel {
  const rows = bars.map(([label, value], index): Bar => ({
    measure: `m${index}`,
    label,
    cells: [cellOf(value), ...(beside === undefined ? [] : [cellOf(beside)])],
  }));
  const own = { role: 'focus' as const, area: '999', label: 'Ambridge' };
  const england = { role: 'england' as const, area: 'E92000001', label: 'England' };
  return {
    kind: 'bars',
    key: 'k',
    title: 'Bars',
    alt: 'Bar chart.',
    period: '2024-03-31',
    periodLabel: 'Year ending 31 March 2024',
    axisLabel: 'Share',
    largest: Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0))),
    areas: beside === undefined ? [own] : [own, england],
    bars: rows,
    table: { caption: '', columns: [], rows: [] },
  };
}

describe('layOutBars', () => {
  test('a bar is as long as its figure is large, and nought has no length', () => {
    const { rows } = layOutBars(
      panelOf([
        ['a', 40],
        ['b', 10],
        ['c', 0],
      ]),
      900,
      estimatedWidth,
    );
    const [a, b, none] = rows.map(({ bar }) => bar?.width ?? NaN);
    expect(a).toBeCloseTo((b ?? 0) * 4);
    expect(none).toBe(0);
  });

  test('a missing figure has no bar but its reason, short where the whole has no room', () => {
    const panel = panelOf(
      [
        ['a', 'c'],
        ['b', 3],
      ],
      20,
    );
    const [wide] = layOutBars(panel, 900, estimatedWidth).rows;
    expect(wide).toMatchObject({
      bar: null,
      value: { missing: true, text: '[c] suppressed to protect confidentiality' },
    });
    expect(wide?.marks).toHaveLength(1);
    expect(layOutBars(panel, 120, estimatedWidth).rows[0]?.value.text).toBe('[c]');
  });

  test('labels stand beside their bars, and over them on a narrow screen', () => {
    const panel = panelOf([['Schools', 3]]);
    const [wide] = layOutBars(panel, 900, estimatedWidth).rows;
    const [narrow] = layOutBars(panel, 340, estimatedWidth).rows;
    expect(wide?.label.y).toBeCloseTo(wide?.y ?? 0);
    expect(narrow?.label.y).toBeLessThan((narrow?.bar?.y ?? 0) - barLeading / 4);
    expect(narrow?.bar?.x).toBeLessThan(5);
  });

  test('nothing touches another row or leaves the drawing, whatever the labels and figures', () => {
    const word = fc.constantFrom('abuse', 'services', 'of', 'communication', 'child’s');
    const label = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    const value = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant('c' as const));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(label, value), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 300, max: 1200 }),
        fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined }),
        (bars, width, beside) => {
          const { rows, height } = layOutBars(panelOf(bars, beside), width, estimatedWidth);
          let bottom = 0;
          for (const { box, label: text, bar, marks, value: figure } of rows) {
            expect(box.top).toBeGreaterThanOrEqual(bottom);
            bottom = box.bottom;
            const half = barLeading / 2;
            expect(text.y - half).toBeGreaterThanOrEqual(box.top - 0.01);
            expect(text.y + (text.lines.length - 1) * barLeading + half).toBeLessThanOrEqual(
              box.bottom + 0.01,
            );
            for (const line of text.lines) {
              const wide = estimatedWidth(line, labelSize);
              expect(text.anchor === 'end' ? text.x - wide : width - text.x - wide).toBeGreaterThan(
                -1,
              );
            }
            if (bar) {
              const wide = estimatedWidth(figure.text, labelSize, true);
              expect(figure.x).toBeGreaterThan(bar.x + bar.width);
              expect(figure.x + wide).toBeLessThanOrEqual(width);
              for (const mark of marks) expect(mark.y).toBeGreaterThan(bar.y + bar.height);
            }
            for (const { x } of marks) expect(x).toBeLessThanOrEqual(width - 6);
          }
          expect(height).toBeCloseTo(bottom);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('barStops', () => {
  const panel = panelOf(
    [
      ['a', 40],
      ['b', 'c'],
    ],
    20,
  );
  const layout = layOutBars(panel, 900, estimatedWidth);
  const stops = barStops(panel, layout);

  test('one for each row, with every area’s figure and the reason for none', () => {
    expect(stops.map(({ spoken }) => spoken)).toEqual([
      'a: Ambridge 40.0%; England 20.0%.',
      'b: Ambridge [c] suppressed to protect confidentiality; England 20.0%.',
    ]);
  });

  test('the pointer reads the row that it is in, however far along', () => {
    expect(nearestStop(stops, { x: 880, y: (layout.rows[1]?.y ?? 0) + 5 }, 'rows')).toBe(1);
    expect(nearestStop(stops, { x: 0, y: 0 }, 'rows')).toBe(0);
  });
});
