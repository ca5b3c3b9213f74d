import { describe, expect, test } from 'vitest';
import { barsPanel, type BarsOptions } from '../../../src/figure/bars-panel';
import { comparators } from '../../../src/view/comparator';
import { englandCode } from '../../../src/vocabulary/area';
import { ambridge, dataOf, england, rowsFrom } from './ambridge';

const shares = ['police', 'schools', 'housing', 'individuals'].map((source) => ({
  measure: `referrals-from-${source}-share`,
  label: source,
}));

const data = dataOf(
  [
    ...rowsFrom(2023, 'referrals-from-police-share', '999', [20, 10]),
    ...rowsFrom(2023, 'referrals-from-schools-share', '999', [20, 30.04]),
    ...rowsFrom(2023, 'referrals-from-housing-share', '999', [1, 'c']),
    ...rowsFrom(2023, 'referrals-from-individuals-share', '999', [0]),
    ...rowsFrom(2024, 'referrals-from-housing-share', englandCode, [1.2]),
    ...rowsFrom(2024, 'referrals-from-schools-share', 'E12000001', [45]),
  ],
  [
    {
      measure: 'referrals-from-police-share',
      period: '2024-03-31',
      value: null,
      contributors: 3,
    },
  ],
);

function panelOf(options: Partial<BarsOptions> = {}) {
  return barsPanel({
    key: 'k',
    title: 'Sources',
    measures: shares,
    facts: ambridge,
    data,
    ...options,
  });
}

describe('barsPanel', () => {
  test('takes the latest period of the area, and a symbol or no row is never nought', () => {
    const panel = panelOf();
    expect(panel.periodLabel).toBe('Year ending 31 March 2024');
    expect(panel.bars.map(({ cells: [own] }) => own)).toEqual([
      { value: 10, symbol: null, text: '10.0%' },
      { value: 30.04, symbol: null, text: '30.0%' },
      { value: null, symbol: 'c', text: '[c] suppressed to protect confidentiality' },
      { value: null, symbol: null, text: 'no figure' },
    ]);
    expect(panel.table.rows).toEqual([
      ['police', '10.0%'],
      ['schools', '30.0%'],
      ['housing', '[c]'],
      ['individuals', '–'],
    ]);
  });

  test('another period can be asked for, and nought is nought', () => {
    const { bars, periodLabel } = panelOf({ period: '2023-03-31' });
    expect(periodLabel).toBe('Year ending 31 March 2023');
    expect(bars[3]?.cells[0]).toEqual({ value: 0, symbol: null, text: '0.0%' });
  });

  test('by value: the largest first, the missing last, in the order given among themselves', () => {
    expect(panelOf({ order: 'value' }).bars.map(({ label }) => label)).toEqual([
      'schools',
      'police',
      'housing',
      'individuals',
    ]);
  });

  test('by value: nought is a figure, and comes before what is missing', () => {
    const some = dataOf([
      ...rowsFrom(2024, 'referrals-from-police-share', '999', ['c']),
      ...rowsFrom(2024, 'referrals-from-schools-share', '999', [0]),
    ]);
    const { bars } = panelOf({ order: 'value', data: some, measures: shares.slice(0, 2) });
    expect(bars.map(({ label }) => label)).toEqual(['schools', 'police']);
  });

  test('has England, the region and the median beside its own, and room for their largest', () => {
    const panel = panelOf({ compare: comparators });
    expect(panel.areas.map(({ label }) => label)).toEqual([
      'Ambridge',
      'England',
      'Borsetshire',
      'Neighbours’ median',
    ]);
    expect(panel.largest).toBe(45);
    expect(panel.bars[2]?.cells[1]?.text).toBe('1.2%');
    expect(panel.bars[0]?.cells[3]?.symbol).toBe('x');
  });

  test('counts are compared with nobody, nor is England', () => {
    const counts = panelOf({ measures: ['referrals'], compare: comparators });
    expect(counts.areas).toHaveLength(1);
    expect(panelOf({ facts: england, compare: comparators }).areas).toHaveLength(1);
  });

  test('the alt text says what is largest and smallest, and what is missing and why', () => {
    const { alt } = panelOf();
    expect(alt).toContain('Largest schools 30.0%; police 10.0%.');
    expect(alt).toContain('No figure for housing, suppressed to protect confidentiality [c].');
    expect(alt).toContain('No figure for individuals.');
  });

  test('an area without a row has no period, and says nothing of one', () => {
    const panel = panelOf({ data: dataOf([]) });
    expect(panel).toMatchObject({ period: null, periodLabel: '', largest: 0 });
  });

  test('measures of different units are refused', () => {
    expect(() => panelOf({ measures: ['re-referrals', 'referrals'] })).toThrow(
      /"re-referrals" and "referrals" can't share a chart/,
    );
  });
});
