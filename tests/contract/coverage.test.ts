import { beforeAll, describe, expect, test } from 'vitest';
import { codebookOf } from '../../scripts/build-data/figures/codebook-file';
import { coverageFile } from '../../scripts/build-data/figures/coverage-file';
import { readLookups } from '../../scripts/build-data/lookups';
import { readProvenance } from '../../scripts/build-data/provenance';
import { dataSets } from '../../src/catalogue/datasets';
import { measures } from '../../src/catalogue/measures';
import type { Codebook } from '../../src/figure/codebook';
import type { CoverageFile } from '../../src/figure/coverage';
import { yearOf } from '../../src/vocabulary/period';
import { builtDatabase } from '../support/database';

let coverage: CoverageFile;
let codebook: Codebook;
beforeAll(async () => {
  const engine = await builtDatabase();
  const { areas } = readLookups('data');
  coverage = await coverageFile(engine.run, areas, readProvenance('data'));
  codebook = await codebookOf(engine.run, areas, readProvenance('data'));
  await engine.close();
});

const rowOf = (id: string) => coverage.rows.find((row) => row.id === id);

describe('the coverage of the whole record', () => {
  test('has a cell or a reason for every measure and every year of its kind', () => {
    for (const { id, period, cells, gaps } of coverage.rows.filter(({ measure }) => measure)) {
      const covered = [
        ...cells.map((cell) => yearOf(cell.period)),
        ...gaps.flatMap(({ from, to }) =>
          Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index),
        ),
      ].sort();
      const [first, length] = period === 'at-30-september' ? [2017, 9] : [2010, 16];
      expect(covered, id).toEqual(Array.from({ length }, (_, index) => first + index));
    }
  });

  test('accounts for every authority that there was', () => {
    for (const { id, cells } of coverage.rows) {
      for (const { period, figures, existed, missing } of cells) {
        const others = missing.reduce((sum, { count }) => sum + count, 0);
        expect(figures + others, `${id} ${period}`).toBe(existed);
      }
    }
  });

  test('knows which returns are missing, and who they are', () => {
    const cell = rowOf('referrals')?.cells.find(({ period }) => period === '2024-03-31');
    expect(cell).toMatchObject({ england: 'figure', regions: 9, figures: 151, existed: 153 });
    // Hampshire’s and Herefordshire’s.
    expect(cell?.missing).toEqual([{ symbol: 'u', count: 2, areas: ['850', '884'] }]);
    const hackney = rowOf('referrals')?.cells.find(({ period }) => period === '2021-03-31');
    expect(hackney?.missing).toEqual([{ symbol: 'x', count: 1, areas: ['204'] }]);
  });

  test('marks a break of every measure that declares one', () => {
    const declared = measures.filter(({ breaks }) => breaks.length > 0).map(({ id }) => id);
    const marked = coverage.rows.filter(({ breaks }) => breaks.length > 0).map(({ id }) => id);
    expect(marked).toEqual(declared);
  });
});

describe('the codebook', () => {
  test('has every measure and every published column, each with years', () => {
    expect(codebook.measures.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
    const columns = codebook.dataSets.flatMap((dataSet) => dataSet.columns);
    expect(columns.map(({ id }) => id)).toEqual(
      dataSets.flatMap((dataSet) => dataSet.columns.map(({ measure }) => measure)),
    );
    for (const { id, reach } of codebook.measures) {
      expect(reach.england.length + reach.authorities.length, id).toBeGreaterThan(0);
    }
  });

  test('lists known differences with their reasons', () => {
    const turnover = codebook.measures.find(({ id }) => id === 'turnover');
    expect(turnover?.known.join()).toMatch(/England 2024: published as 13.9.*Sunderland/);
  });

  test('gives a column every head that it has had, before 2013 too', () => {
    const referrals = codebook.dataSets
      .flatMap(({ columns }) => columns)
      .find(({ id }) => id === 'referrals');
    expect(referrals?.heads).toEqual(['referral_count', 'Referrals']);
    expect(referrals?.early).toContainEqual({ dataSet: 'sfr-2011', head: 'Referrals1011' });
  });
});
