import { expect, test } from 'vitest';
import { caseload } from '../../../../src/catalogue/measures/caseload';
import type { CompareFile } from '../../../../src/figure/compare/compare-file';
import { trendTidy } from '../../../../src/figure/compare/trend-tidy';

const kingston = {
  code: '314',
  figures: [16.2, 'x', null] as const,
  joints: ['314+318', '314+318', null],
};

const file: CompareFile = {
  measure: 'caseload',
  sources: [
    {
      title: 'Headline measures',
      publisher: 'Department for Education',
      publication: 'Children’s social work workforce',
      release: '2025',
      address: 'https://example.org',
    },
  ],
  notes: [],
  events: [],
  periods: ['2023-09-30', '2024-09-30', '2025-09-30'],
  england: { code: 'E92000001', figures: [16, 15.4, 15.2] },
  regions: [],
  authorities: [kingston],
};

const joint = {
  key: '314+318',
  codes: ['314', '318'],
  label: 'Kingston upon Thames and Richmond upon Thames (joint return)',
  series: kingston,
};

test('a joint return is one line a year, under its own name, with England after it', () => {
  const rows = trendTidy(file, caseload, [joint]);
  expect(rows.map(({ area, period, value, symbol }) => [area, period, value, symbol])).toEqual([
    ['314+318', '2023-09-30', '16.2', ''],
    ['314+318', '2024-09-30', '', '[x]'],
    ['E92000001', '2023-09-30', '16.0', ''],
    ['E92000001', '2024-09-30', '15.4', ''],
    ['E92000001', '2025-09-30', '15.2', ''],
  ]);
  expect(rows[0]?.areaName).toBe('Kingston upon Thames and Richmond upon Thames (joint return)');
  expect(rows[0]?.source).toContain('Children’s social work workforce');
});
