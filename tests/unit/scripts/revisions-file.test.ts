import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLookups } from '../../../scripts/build-data/lookups';
import { printedRatesByYear } from '../../../scripts/build-data/figures/printed-rates';
import { revisionsCsv, revisionsFile } from '../../../scripts/build-data/figures/revisions-file';
import { releasePair, revisionKind } from '../../../src/figure/revisions-file';

const { areas } = readLookups('data');
const head =
  'older_release,newer_release,measure,authority,period,old_value,old_symbol,new_value,new_symbol';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cin-revisions-'));
  mkdirSync(join(folder, 'revisions'));
  mkdirSync(join(folder, 'lookups'));
  write(
    'lookups/printed-rates.csv',
    'data_set,release,measure,authority,period,printed,recomputed',
    'c1-referrals,2024,referrals,201,2023-03-31,701.5,599',
    'c1-referrals,2024,referrals,202,2023-03-31,100,99.5',
    'c1-referrals,2024,children-referred,202,2023-03-31,100,100.2',
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, ...lines: string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

describe('a revision', () => {
  test.each([
    ['2013,2023,referrals,201,2013-03-31,2033,,1892,', 'figure'],
    ['2013,2023,referrals,E92000001,2013-03-31,112600,,112590,', 'rounding'],
    ['2013,2023,referrals,E92000001,2013-03-31,112600,,112490,', 'figure'],
    // The file of 2024 rounds as that of 2025 does, so that a round number is a figure too.
    ['2024,2025,referrals,E92000001,2024-03-31,112600,,112590,', 'figure'],
    ['2024,2025,referrals,201,2024-03-31,9,,,u', 'lost'],
    ['2024,2025,referrals,201,2024-03-31,,c,9,', 'gained'],
    ['2024,2025,referrals,201,2024-03-31,,c,,x', 'symbol'],
    ['2024,2025,referrals,201,2024-03-31,,,9,', 'row'],
  ])('%s is told as %s', (line, kind) => {
    write('revisions/c1-referrals.csv', head, line);
    expect(revisionsFile(folder, areas).rows.map(revisionKind)).toEqual([kind]);
  });

  test('is named in words, with its releases', () => {
    write('revisions/c1-referrals.csv', head, '2024,2025,referrals,884,2024-03-31,1500,,,u');
    const file = revisionsFile(folder, areas);
    expect(file.columns['referrals']).toMatchObject({ label: 'Referrals', measure: 'referrals' });
    expect(file.areas['884']?.slug).toBe('herefordshire');
    expect(file.rows.map((row) => releasePair(row, file.dataSets))).toEqual([
      'children-in-need-2024-2025',
    ]);
  });

  test('is refused with a symbol that is none, or a figure beside one', () => {
    write('revisions/c1-referrals.csv', head, '2024,2025,referrals,884,2024-03-31,,q,9,');
    expect(() => revisionsFile(folder, areas)).toThrow(/"q" is none/);
    write('revisions/c1-referrals.csv', head, '2024,2025,referrals,884,2024-03-31,9,c,9,');
    expect(() => revisionsFile(folder, areas)).toThrow(/not one figure or one symbol/);
  });

  test('is refused where a column is missing', () => {
    write('revisions/c1-referrals.csv', head.replace(',new_symbol', ''));
    expect(() => revisionsFile(folder, areas)).toThrow(/no column "new_symbol"/);
  });
});

test('the download has the area’s name, and symbols in brackets in their own columns', () => {
  write('revisions/workforce.csv', head, '2024,2025,absence,314+318,2024-09-30,1.9,,,u');
  const text = revisionsCsv(revisionsFile(folder, areas));
  const [row] = Papa.parse<Record<string, string>>(text, { header: true }).data;
  expect(row).toMatchObject({
    area_name: 'Kingston upon Thames and Richmond upon Thames',
    old_value: '1.9',
    old_symbol: '',
    new_value: '',
    new_symbol: '[u]',
    differs_by_rounding_only: 'no',
  });
});

test('printed rates are counted by year, with the middle and the largest difference', () => {
  write('revisions/c1-referrals.csv', head);
  expect(revisionsFile(folder, areas).printedRates).toEqual([
    {
      dataSet: 'c1-referrals',
      release: '2024',
      period: '2023-03-31',
      count: 3,
      columns: 2,
      medianChange: -0.5,
      largest: { column: 'referrals', area: '201', printed: 701.5, recomputed: 599 },
    },
  ]);
  expect(printedRatesByYear([])).toEqual([]);
});
