import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../../src/catalogue/measures';
import { trendLines, trendPanels } from '../../../../src/figure/compare/trend-panels';
import { linesReturns, multiplesReturns } from '../../../../src/figure/compare/trend-returns';
import { periodOf } from '../../../../src/vocabulary/period';
import { area, areasOf, fileOf, share } from './made-up';

const reReferrals = measureOf('re-referrals');
const caseload = measureOf('caseload');
const periods = [2017, 2018, 2019, 2020, 2022].map((year) =>
  periodOf('year-ending-31-march', year),
);
const others = Array.from({ length: 30 }, (_, index) => String(20 + index));
const areas = areasOf(
  [
    area('1', 'Ambridge'),
    area('2', 'Borchester'),
    area('3', 'Felpersham'),
    area('8', 'Dorset', { spokenName: 'Dorset (to 2019)', lastYear: 2019 }),
    area('9', 'Dorset', { firstYear: 2020 }),
    ...others.map((code) => area(code, `Place ${code}`)),
  ],
  [{ year: 2020, kind: 'split', predecessor: '8', successor: '9' }],
);
const file = fileOf('re-referrals', periods, share('', 20, 20, 20, 20, 20), [
  share('1', 20, 21, 22, 23, 24),
  { code: '2', figures: [20, 'c', 22, 23, 24] },
  share('8', 30, 31, 32, null, null),
  share('9', null, null, null, 25, 26),
  ...others.map((code) => share(code, 20, 21, 20, 21, 20)),
]);
const group = { label: 'ours', codes: others };

describe('small multiples', () => {
  const panel = trendPanels(file, areas, reReferrals, { chosen: ['8', '9', '1'], group });

  test('are the chosen first and the group as far as there is room, on one axis', () => {
    expect(panel.panels).toHaveLength(24);
    expect(panel.panels.slice(0, 4).map(({ title }) => title)).toEqual([
      'Dorset (to 2019)',
      'Dorset',
      'Ambridge',
      'Place 20',
    ]);
    expect(new Set(panel.panels.map(({ axis }) => axis))).toEqual(new Set([panel.axis]));
    expect(multiplesReturns(file, areas, { chosen: ['1'], group }).leftOut).toHaveLength(7);
    expect(panel.panels[0]?.series.map(({ role, label }) => [role, label])).toEqual([
      ['focus', 'Dorset (to 2019)'],
      ['background', 'England'],
    ]);
  });

  test('never splice a reorganised authority’s line, nor cross a year without figures', () => {
    const years = panel.panels
      .slice(0, 2)
      .map(({ series: [own] }) => own?.points.map((p) => p.period));
    expect(years).toEqual([periods.slice(0, 3), periods.slice(3)]);
    expect(panel.periods).toContain('2021-03-31');
  });

  test('keep the symbol of a gap', () => {
    const { panels } = trendPanels(file, areas, reReferrals, { chosen: ['2'], group: null });
    expect(panels[0]?.series[0]?.points[1]).toEqual({
      period: '2018-03-31',
      value: null,
      symbol: 'c',
      text: '[c] suppressed to protect confidentiality',
    });
  });

  test('name who was picked and has no row', () => {
    expect(multiplesReturns(file, areas, { chosen: ['3'], group: null })).toEqual({
      shown: [],
      leftOut: [],
      without: ['Felpersham'],
    });
  });
});

describe('lines in one chart', () => {
  test('are four at the most, England the last of them', () => {
    const chosen = ['1', '2', '9', '20', '21'];
    const picked = { chosen, group: null };
    const { series } = trendLines(file, areas, reReferrals, picked);
    expect(series.map(({ role, label }) => [role, label])).toEqual([
      ['focus', 'Ambridge'],
      ['second', 'Borchester'],
      ['third', 'Dorset'],
      ['england', 'England'],
    ]);
    expect(linesReturns(file, areas, reReferrals, picked).leftOut).toEqual([
      'Place 20',
      'Place 21',
    ]);
  });

  test('end where an authority began to make its return with another', () => {
    const census = fileOf('caseload', ['2019-09-30', '2020-09-30'], { figures: [15, 15] }, [
      { code: '1', figures: [13, 16], joints: [null, '1+2'] },
      { code: '2', figures: [17, 16], joints: [null, '1+2'] },
    ]);
    const { series } = trendLines(census, areas, caseload, { chosen: ['1'], group: null });
    expect(series.map(({ label, points }) => [label, points.map(({ value }) => value)])).toEqual([
      ['Ambridge', [13]],
      ['Ambridge and Borchester (joint return)', [16]],
      ['England', [15, 15]],
    ]);
  });

  test('are a joint return’s once', () => {
    const census = fileOf('caseload', ['2019-09-30', '2020-09-30'], { figures: [15, 15] }, [
      ...['1', '2'].map((code) => ({ code, figures: [14, 16], joints: ['1+2', '1+2'] })),
    ]);
    const { series, title } = trendLines(census, areas, caseload, {
      chosen: ['1', '2'],
      group: null,
    });
    expect(series.map(({ label }) => label)).toEqual([
      'Ambridge and Borchester (joint return)',
      'England',
    ]);
    expect(title).toBe('Caseload per social worker through the years');
  });
});
