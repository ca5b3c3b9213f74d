import { describe, expect, test } from 'vitest';
import { gapRuns } from '../../../src/charts/month-gaps';
import { monthStops } from '../../../src/charts/month-stops';
import { layOutMonths } from '../../../src/charts/months-layout';
import { step } from '../../../src/charts/step';
import { estimatedWidth } from '../../../src/charts/text-width';
import { monthsPanel, referralsByMonth } from '../../../src/figure/months-panel';
import { ambridge, dataOf, rowsFrom } from '../figure/ambridge';

/** Four years, 2019 to 2022; all of 2021 missing, and so is June 2018. */
const panel = monthsPanel({
  key: 'm',
  title: 'Referrals',
  facts: ambridge,
  data: dataOf(
    referralsByMonth.flatMap((measure, month) =>
      rowsFrom(2019, measure, '999', [month === 2 ? 'c' : 10 + month, 30 + month, 'x', 50 + month]),
    ),
  ),
});
const layoutAt = (width: number) => layOutMonths(panel, width, 300, estimatedWidth);

describe('layOutMonths', () => {
  test('the two plots stand side by side, and under one another on a narrow screen', () => {
    const wide = layoutAt(1100);
    expect(wide.seasons.left).toBeGreaterThanOrEqual(wide.timeline.left + wide.timeline.width);
    expect(wide.height).toBe(300);
    const narrow = layoutAt(350);
    expect(narrow.seasons.left).toBe(0);
    expect(narrow.seasons.top).toBeGreaterThan(narrow.timeline.height);
    for (const { seasons } of [wide, narrow]) expect(seasons.frame.right).toBeGreaterThan(100);
  });

  test('both are on one scale', () => {
    const { timeY, seasonY } = layoutAt(1100);
    expect(timeY(40)).toBeCloseTo(seasonY(40));
  });

  test('the line of all months has a gap at every symbol, and the symbols under it', () => {
    const { timeline, gaps } = layoutAt(1100);
    const [line] = timeline.lines;
    expect(line?.values).toHaveLength(48);
    expect(line?.values.flatMap((value, at) => (value === null ? [at] : []))).toEqual([
      2, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
    ]);
    expect(gaps.map(({ title }) => title)).toEqual([
      'June 2018: [c] suppressed to protect confidentiality',
      'April 2020 to March 2021: [x] not available',
    ]);
  });

  test('the latest year is drawn last and named at its end; one without figures is not', () => {
    const { seasons, labels } = layoutAt(1100);
    expect(seasons.lines.at(-1)?.key).toBe('2022-03-31');
    expect(labels.map(({ text }) => text)).toEqual(['2021–22']);
  });

  test('years are written at their Januaries', () => {
    const { timeline } = layoutAt(1100);
    expect(timeline.marks.map(({ text }) => text)).toEqual(['2019', '2020', '2021', '2022']);
    expect(timeline.marks[0]?.at).toBeCloseTo(2019 + 0.5 / 12);
  });
});

describe('gapRuns', () => {
  test('months on end with one reason are one; another reason begins another', () => {
    const point = { measure: 'm', value: null, text: '' };
    const runs = gapRuns([
      { ...point, month: '2020-04', symbol: 'x' },
      { ...point, month: '2020-05', symbol: 'x' },
      { ...point, month: '2020-06', symbol: 'c' },
      { ...point, month: '2020-07', symbol: null, value: 1 },
      { ...point, month: '2020-08', symbol: 'c' },
    ]);
    expect(runs.map(({ from, to, symbol }) => `${from} ${to} ${symbol}`)).toEqual([
      '2020-04 2020-05 x',
      '2020-06 2020-06 c',
      '2020-08 2020-08 c',
    ]);
  });
});

describe('monthStops', () => {
  const layout = layoutAt(1100);
  const { stops, reading } = monthStops(panel, layout);

  test('the keyboard reads each month once, and down leads to the same month next year', () => {
    expect(reading.count).toBe(48);
    const next = step('ArrowDown', 1, reading.count, reading.stride);
    expect(stops[1]?.heading).toBe('May 2018: 11');
    expect(stops[next ?? 0]?.spoken).toBe('May 2019: 31. May in the other years: 11 to 51.');
  });

  test('a missing month says why, and rings nothing', () => {
    expect(stops[2]).toMatchObject({ rings: [], y: expect.any(Number) as number });
    expect(stops[2]?.spoken).toContain('June 2018: [c] suppressed to protect confidentiality.');
  });

  test('a year’s trace is broken where a month is missing', () => {
    expect(stops[0]?.outline?.match(/M/g)).toHaveLength(2);
    expect(stops[12]?.outline?.match(/M/g)).toHaveLength(1);
  });

  test('the pointer among the seasons reads the nearest year’s month, never a missing one', () => {
    const at = reading.stopAt({ x: layout.seasonX(2), y: layout.seasonY(32) });
    expect(stops[at ?? 0]?.key).toBe('2019-06');
    expect(at).toBeGreaterThanOrEqual(reading.count);
    const beside = reading.stopAt({ x: layout.seasonX(2), y: layout.seasonY(12) });
    expect(stops[beside ?? 0]?.key).not.toBe('2018-06');
  });
});
