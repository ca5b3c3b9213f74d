import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../src/catalogue/measures';
import { monthAt, monthsPanel, referralsByMonth } from '../../../src/figure/months-panel';
import type { EventOutline } from '../../../src/vocabulary/policy-event';
import { ambridge, dataOf, rowsFrom } from './ambridge';

/** Twelve months of 2020 to 2022: 100, 101 … in order of time, and the last March suppressed. */
const rows = referralsByMonth.flatMap((measure, month) =>
  rowsFrom(2020, measure, '999', [
    100 + month,
    month === 0 ? 50 : 112 + month,
    month === 11 ? 'c' : 124 + month,
  ]),
);

function panelOf(events: readonly EventOutline[] = []) {
  return monthsPanel({
    key: 'months',
    title: 'Referrals in each month',
    facts: { ...ambridge, events },
    data: dataOf(rows),
  });
}

describe('monthsPanel', () => {
  test('a year ending 31 March begins in April of the year before', () => {
    expect([0, 8, 9, 11].map((index) => monthAt(index, '2021-03-31'))).toEqual([
      '2020-04',
      '2020-12',
      '2021-01',
      '2021-03',
    ]);
  });

  test('its measures are in the catalogue', () => {
    expect(referralsByMonth.map((id) => measureOf(id).label)[9]).toBe('Referrals in January');
  });

  test('months run on through the years, and the pandemic’s first and the latest stand out', () => {
    const { years } = panelOf();
    expect(years.map(({ label, role }) => `${label} ${role}`)).toEqual([
      '2019–20 other',
      '2020–21 pandemic',
      '2021–22 latest',
    ]);
    const months = years.flatMap(({ points }) => points.map(({ month }) => month));
    expect(months).toHaveLength(36);
    expect([...months].sort()).toEqual(months);
    expect(years[1]?.points[9]).toMatchObject({ month: '2021-01', value: 121 });
  });

  test('a symbol stays one, in the point and in the table', () => {
    const { years, table } = panelOf();
    expect(years[2]?.points[11]).toMatchObject({ value: null, symbol: 'c' });
    expect(table.columns.map(({ label }) => label).slice(0, 3)).toEqual([
      'Year ending 31 March',
      'April',
      'May',
    ]);
    expect(table.rows[0]?.[12]).toBe('[c]');
    expect(table.rows[2]?.[1]).toBe('100');
  });

  test('the alt text tells of extremes, the pandemic’s April and what is missing', () => {
    const { alt } = panelOf();
    expect(alt).toContain('lowest 50 in April 2020, highest 134 in February 2022');
    expect(alt).toContain('50 in April 2020, after 100 in April 2019');
    expect(alt).toContain('No figure for one month of years ending March 2022, suppressed');
  });

  test('the season is told of whole years only, and of three or more', () => {
    const whole = [2019, 2020, 2021].flatMap((year) =>
      referralsByMonth.flatMap((measure, month) =>
        rowsFrom(year, measure, '999', [month === 4 ? 10 : month === 2 ? 90 : 40 + month]),
      ),
    );
    const { alt } = monthsPanel({
      key: 'm',
      title: 'Referrals',
      facts: ambridge,
      data: dataOf(whole),
    });
    expect(alt).toContain(
      'Of 3 whole years, most often highest in June (3) and lowest in August (3).',
    );
    expect(panelOf().alt).not.toContain('whole years');
  });

  test('marks the events from its first April on', () => {
    const event = { kind: 'policy' as const, end: null, areas: [], concerns: ['Referrals'] };
    const events: EventOutline[] = [
      { ...event, id: 'before', date: '2019-03-01', label: 'Before' },
      { ...event, id: 'spring', date: '2019-05-01', label: 'Spring' },
      { ...event, id: 'workforce', date: '2020-05-01', label: 'Else', concerns: ['workforce'] },
    ];
    expect(panelOf(events).events.map(({ id }) => id)).toEqual(['spring']);
  });

  test('takes twelve measures or none', () => {
    const options = { key: 'm', title: 'M', facts: ambridge, data: dataOf([]) };
    expect(() => monthsPanel({ ...options, measures: referralsByMonth.slice(1) })).toThrow(
      'twelve measures',
    );
    expect(monthsPanel(options).years).toEqual([]);
  });
});
