import { describe, expect, test } from 'vitest';
import { estimatedWidth } from '../../../src/charts/text-width';
import { layOutYears } from '../../../src/charts/years-layout';
import { yearsStops } from '../../../src/charts/years-stops';
import { yearOf, yearsPanelOf } from './related';

const rows = [yearOf(2023, null), yearOf(2024, -0.15), yearOf(2025, 0.17, true)];

function layOut(width = 1068, years = rows) {
  return layOutYears(yearsPanelOf(years), width, estimatedWidth);
}

describe('layOutYears', () => {
  test('a row each, from the top as given, a dot on its figure and a whisker to its interval', () => {
    const layout = layOut();
    const { xOf } = layout;
    expect(layout.rows.map(({ row }) => row.label)).toEqual(['2023', '2024', '2025']);
    expect(layout.rows[2]?.dot?.x).toBeCloseTo(xOf(0.17));
    expect(layout.rows[2]?.dot?.from).toBeCloseTo(xOf(-0.03));
    expect(layout.rows[2]?.dot?.to).toBeCloseTo(xOf(0.37));
    expect(layout.height).toBeGreaterThan(layout.rows[2]?.bottom ?? Infinity);
  });

  test('figures are written out with their interval and a minus sign; narrow, the figure alone', () => {
    expect(layOut().rows.map(({ figure, pairs }) => [figure, pairs])).toEqual([
      ['', ''],
      ['−0.15 (−0.35 to 0.05)', '150'],
      ['0.17 (−0.03 to 0.37)', '150'],
    ]);
    const narrow = layOut(358);
    expect(narrow.rows[1]?.figure).toBe('−0.15');
    expect(narrow.columns.pairs).toBeNull();
  });

  test('a year without a correlation has no dot, and says why on as many lines as it takes', () => {
    const [gone] = layOut(200).rows;
    expect(gone?.dot).toBeNull();
    expect(gone?.why.join(' ')).toBe(
      '3 pairs, too few for a correlation, which wants ten at the least.',
    );
    expect(gone?.why.length).toBeGreaterThan(2);
    expect((gone?.bottom ?? 0) - (gone?.top ?? 0)).toBeGreaterThanOrEqual(
      (gone?.why.length ?? 0) * 14,
    );
  });

  test('rows meet and do not overlap', () => {
    const places = layOut(300).rows;
    expect(places.slice(1).map(({ top }) => top)).toEqual(
      places.slice(0, -1).map(({ bottom }) => bottom),
    );
  });

  test('a whisker that reaches beyond the axis ends at the plot’s edge', () => {
    const { rows: placed, frame } = layOut(1068, [yearOf(2025, 0.55)]);
    expect(placed[0]?.dot?.to).toBe(frame.right);
  });
});

test('every year is a stop, one without a correlation too', () => {
  const stops = yearsStops(layOut());
  expect(stops.map(({ spoken }) => spoken)).toEqual(rows.map(({ text }) => text));
  expect(stops.map(({ rings }) => rings.map(({ role }) => role))).toEqual([
    [],
    ['other'],
    ['focus'],
  ]);
});
