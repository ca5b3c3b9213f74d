import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { figureCsv } from '../../../src/figure/csv';
import { tidyRow } from '../../../src/figure/tidy';

const place = { area: '846', areaName: 'Bournemouth, Christchurch "and" Poole' };

test('the download has a line a figure, symbols in brackets, and its source on each line', () => {
  const rows = [
    tidyRow(
      { measure: 're-referrals', ...place, period: '2024-03-31', value: 20, symbol: null },
      'S',
    ),
    tidyRow(
      { measure: 're-referrals', ...place, period: '2025-03-31', value: null, symbol: 'u' },
      'S',
    ),
  ];
  const { data, meta } = Papa.parse<Record<string, string>>(figureCsv(rows), {
    header: true,
    skipEmptyLines: true,
  });
  expect(meta.fields).toContain('area_name');
  expect(data.map(({ value, symbol }) => [value, symbol])).toEqual([
    ['20.0', ''],
    ['', '[u]'],
  ]);
  expect(data[0]?.area_name).toBe(place.areaName);
  expect(data[0]?.source).toContain('Open Government Licence');
});
