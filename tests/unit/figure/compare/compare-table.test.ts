import { describe, expect, test } from 'vitest';
import { measureOf } from '../../../../src/catalogue/measures';
import { compareTable } from '../../../../src/figure/compare/compare-table';
import { compareCsv, compareTidy } from '../../../../src/figure/compare/compare-tidy';
import { sliceOf } from '../../../../src/figure/compare/slice';
import { usualWords } from '../../../../src/figure/compare/usual-words';
import { periodOf } from '../../../../src/vocabulary/period';
import { area, areasOf, fileOf, share } from './made-up';

const reReferrals = measureOf('re-referrals');
const caseload = measureOf('caseload');
const years = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
const periods = years.map((year) => periodOf('year-ending-31-march', year));
const others = Array.from({ length: 10 }, (_, index) => String(20 + index));

const areas = areasOf(
  [
    area('1', 'Ambridge'),
    area('2', 'Borchester'),
    area('8', 'Dorset', { spokenName: 'Dorset (to 2019)', lastYear: 2019 }),
    area('9', 'Dorset', { firstYear: 2020 }),
    ...others.map((code) => area(code, `Place ${code}`)),
  ],
  [{ year: 2020, kind: 'split', predecessor: '8', successor: '9' }],
);

const file = fileOf('re-referrals', periods, share('', 20, 20, 20, 20, 20, 20, 20, 20, 20), [
  share('1', 40, 20, 21, 20, 21, 20, 21, 20, 40),
  { code: '2', figures: [20, 20, 20, 'c', 20, 20, 20, 'c', 20] },
  share('8', 20, 21, 20, 21, 20, 21, 20, 21, null),
  share('9', null, null, null, null, null, null, null, null, 33),
  ...others.map((code) => share(code, 20, 21, 20, 21, 20, 21, 20, 21, 20)),
]);

const slice = sliceOf(file, areas, reReferrals, '2020-03-31', {
  chosen: ['1', '8'],
  group: null,
});
const table = compareTable(file, areas, slice);
const row = (key: string) => {
  const found = table.find((one) => one.key === key);
  if (!found) throw new Error(`The table has no row ${key}.`);
  return found;
};

describe('the table of a comparison', () => {
  test('has everybody by label, with the figure as shown', () => {
    expect(table.map(({ label }) => label)).toEqual([
      'Ambridge',
      'Borchester',
      'Dorset',
      'Dorset (to 2019)',
      ...others.map((code) => `Place ${code}`),
    ]);
    expect(row('1')).toMatchObject({
      role: 'chosen',
      value: 40,
      valueText: '40.0%',
      intervalText: '37.0% to 43.1%',
      quarterText: 'Highest quarter',
    });
    expect(row('1').placeText).toMatch(/^Higher than expected for its size/);
    expect(row('8')).toMatchObject({ value: null, valueText: 'existed no longer' });
  });

  test('weighs a change by chance and by what is usual', () => {
    expect(row('1').oneYear).toEqual({
      text: '+20.0 points',
      difference: 20,
      note: 'Unusually large',
    });
    expect(row('20').oneYear).toEqual({
      text: '−1.0 points',
      difference: -1,
      note: 'No more than chance can make',
    });
  });

  test('gives no change across a missing figure, a reorganisation or a break, but the reason', () => {
    expect(row('2').oneYear).toMatchObject({ text: '–', difference: null });
    expect(row('2').oneYear.note).toMatch(/because the figure for .*2019 is missing: .*confiden/);
    expect(row('2').fiveYears.note).toMatch(/2015 is missing/);
    expect(row('9').oneYear.note).toMatch(/the reorganisation of 1 April 2019 came between/);
    const early = sliceOf(file, areas, reReferrals, '2013-03-31', { chosen: [], group: null });
    const [first] = compareTable(file, areas, early);
    expect(first?.oneYear).toMatchObject({ text: '–', difference: null });
    expect(first?.oneYear.note).toMatch(/2013 are not the same thing/);
  });

  test('has the usual movement beside it, without the years before a break', () => {
    // Ambridge’s fall of 20 points over the break of 2013 is no change; its rise in 2020 is one.
    expect(usualWords(file, reReferrals)).toMatch(
      /^From one year to the next one authority’s figure usually moves by about ±1\.1 points \(a standard deviation\); half of all changes are of 1\.0 points or less, and 19 in 20 of 1\.0 points or less\./,
    );
    expect(usualWords(file, measureOf('referrals'))).toMatch(/no usual movement is given/);
  });
});

describe('a joint return', () => {
  const census = fileOf('caseload', ['2019-09-30', '2020-09-30'], { figures: [15, 15] }, [
    ...['1', '2'].map((code) => ({ code, figures: [14, 16], joints: ['1+2', '1+2'] })),
    ...others.map((code) => ({ code, figures: [20, 21], joints: [null, null] })),
  ]);
  const joint = sliceOf(census, areas, caseload, '2020-09-30', { chosen: ['2'], group: null });
  const rows = compareTable(census, areas, joint);

  test('is one row, and in the download stands under each member', () => {
    expect(rows.filter(({ codes }) => codes.length > 1)).toMatchObject([
      { key: '1', label: 'Ambridge and Borchester', valueText: '16.0', role: 'chosen' },
    ]);
    const lines = compareTidy(areas, joint, rows).filter(({ jointReturn }) => jointReturn !== '');
    expect(
      lines.map(({ area: code, value, changeOneYear }) => [code, value, changeOneYear]),
    ).toEqual([
      ['1', '16.0', '2.0'],
      ['2', '16.0', '2.0'],
    ]);
  });
});

describe('the download', () => {
  test('has plain numbers, symbols in brackets, counts, source and release', () => {
    const at = sliceOf(file, areas, reReferrals, '2019-03-31', { chosen: [], group: null });
    const tidy = compareTidy(areas, at, compareTable(file, areas, at));
    expect(tidy.find(({ area: code }) => code === '2')).toMatchObject({
      value: '',
      symbol: '[c]',
      missing: '[c] suppressed to protect confidentiality',
      lower: '',
    });
    expect(tidy.find(({ area: code }) => code === '8')).toMatchObject({
      areaName: 'Dorset',
      value: '21.0',
      symbol: '',
      numerator: '210',
      denominator: '1000',
      lower: '18.59',
      upper: '23.63',
      release: '2025',
      source:
        'DfE, “Children in need” (2025 release) – with minor processing by CIN Explorer. Open Government Licence v3.0',
    });
    const [head] = compareCsv(tidy).split('\n');
    expect(head).toMatch(/^measure,label,area,area_name,period,period_label,value,symbol,missing,/);
  });
});
