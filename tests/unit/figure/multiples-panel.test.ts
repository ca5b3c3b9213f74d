import { describe, expect, test } from 'vitest';
import { linesPanel } from '../../../src/figure/lines-panel';
import { multiplesPanel, type MultiplesOptions } from '../../../src/figure/multiples-panel';
import { panelObservations } from '../../../src/figure/panel-observations';
import { barsPanel } from '../../../src/figure/bars-panel';
import { monthsPanel } from '../../../src/figure/months-panel';
import { comparators } from '../../../src/view/comparator';
import { englandCode } from '../../../src/vocabulary/area';
import { ambridge, dataOf, england, rowsFrom } from './ambridge';

const police = 'referrals-from-police-share';
const schools = 'referrals-from-schools-share';
const data = dataOf([
  ...rowsFrom(2022, police, '999', [20, 'c', 25]),
  ...rowsFrom(2023, schools, '999', [15, undefined]),
  ...rowsFrom(2022, police, englandCode, [28, 29, 30]),
  ...rowsFrom(2021, schools, englandCode, [41, 18, 19, 20]),
]);

function panelOf(options: Partial<MultiplesOptions> = {}) {
  return multiplesPanel({
    key: 'k',
    title: 'Sources',
    measures: [
      { measure: police, label: 'Police' },
      { measure: schools, label: 'Schools' },
    ],
    facts: ambridge,
    data,
    compare: comparators,
    ...options,
  });
}

describe('multiplesPanel', () => {
  test('all stand on one scale and one time axis, England’s figures included', () => {
    const { axis, periods, panels } = panelOf();
    expect(axis.domain).toEqual([0, 50]);
    expect(periods).toEqual(['2021-03-31', '2022-03-31', '2023-03-31', '2024-03-31']);
    for (const panel of panels) {
      expect(panel.axis).toBe(axis);
      expect(panel.periods).toBe(periods);
      expect(panel.series.map(({ role }) => role)).toEqual(['focus', 'background']);
    }
  });

  test('a symbol is a gap with its reason, in the points, the table and the alt text', () => {
    const { panels, table, alt } = panelOf();
    expect(panels[0]?.series[0]?.points[1]).toMatchObject({ value: null, symbol: 'c' });
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Year ending 31 March',
      'Police',
      'Police, England',
      'Schools',
      'Schools, England',
    ]);
    expect(table.rows[1]).toEqual(['2023', '[c]', '29.0%', '15.0%', '19.0%']);
    expect(alt).toContain('Police: 20.0% in 2022, 25.0% in 2024; no figure for 2023, suppressed');
  });

  test('England is left out where it is not wanted, is the area, or is of another size', () => {
    expect(panelOf({ compare: ['region'] }).legend).toEqual([]);
    expect(panelOf({ facts: england }).panels[0]?.series).toHaveLength(1);
    expect(panelOf({ measures: ['referrals'] }).panels[0]?.series).toHaveLength(1);
    expect(panelOf().legend.map(({ label }) => label)).toEqual(['Ambridge', 'England']);
  });
});

describe('a lines panel of three measures', () => {
  const ids = [
    'section-47-enquiries-per-10000',
    'initial-conferences-per-10000',
    'plans-at-31-march-per-10000',
  ] as const;

  test('has a role for each, and the axis says what they are all per', () => {
    const rows = ids.flatMap((id, index) => rowsFrom(2023, id, '999', [100 * (index + 1)]));
    const panel = linesPanel(
      { kind: 'lines', title: 'Rates', measures: ids, compared: true },
      ambridge,
      dataOf(rows),
      comparators,
    );
    expect(panel.axis.label).toBe('Per 10,000 children');
    expect(panel.series.map(({ role, label }) => `${role} ${label}`)).toEqual([
      'focus Section 47 enquiries',
      'second Initial conferences',
      'third Plans at 31 March',
    ]);
  });
});

describe('panelObservations', () => {
  test('multiples: every point of every line, gaps with their symbols', () => {
    const all = panelObservations(panelOf());
    expect(all).toHaveLength(11);
    expect(all[1]).toEqual({
      measure: police,
      area: '999',
      period: '2023-03-31',
      value: null,
      symbol: 'c',
    });
    expect(all.filter(({ area }) => area === englandCode)).toHaveLength(7);
  });

  test('bars: what is published, and nothing for what has no row', () => {
    const bars = barsPanel({
      key: 'k',
      title: 'Sources',
      measures: [police, schools],
      facts: ambridge,
      data,
      compare: comparators,
    });
    expect(
      panelObservations(bars).map(({ measure, area, value }) => [measure, area, value]),
    ).toEqual([
      [police, '999', 25],
      [police, englandCode, 30],
      [schools, englandCode, 20],
    ]);
  });

  test('months: each under its own measure and year', () => {
    const months = monthsPanel({
      key: 'm',
      title: 'M',
      facts: ambridge,
      data: dataOf(rowsFrom(2023, 'referrals-in-may', '999', [7, 'x'])),
    });
    expect(panelObservations(months)).toEqual([
      { measure: 'referrals-in-may', area: '999', period: '2023-03-31', value: 7, symbol: null },
      { measure: 'referrals-in-may', area: '999', period: '2024-03-31', value: null, symbol: 'x' },
    ]);
  });
});
