import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addCompareAreas } from '../../scripts/build-data/figures/compare-areas-file';
import { addCompareFiles } from '../../scripts/build-data/figures/compare-files';
import { Files } from '../../scripts/build-data/files';
import { readLookups } from '../../scripts/build-data/lookups';
import { measureOf, measures } from '../../src/catalogue/measures';
import type { Engine } from '../../src/engine/engine';
import { cellAt, type CompareFile } from '../../src/figure/compare/compare-file';
import { compareQuery, type CompareRow } from '../../src/query/compare';
import type { FigureRow } from '../../src/query/rows';
import { builtDatabase } from '../support/database';

const byId = measures.map((measure) => [measure.id, measure] as const);
const isAuthority = ({ area }: CompareRow) => area.length === 3;

let engine: Engine;
beforeAll(async () => {
  engine = await builtDatabase();
});
afterAll(() => engine.close());

const rowsOf = (id: string) => engine.run<CompareRow>(compareQuery(measureOf(id)));

describe.each(byId)('%s', (id, measure) => {
  const { formula, unit } = measure;
  let rows: CompareRow[];
  beforeAll(async () => {
    rows = await rowsOf(id);
  });

  test('has the rows of `figures`, one for one', async () => {
    const kept = await engine.run<FigureRow>({
      sql: `SELECT area::VARCHAR AS area, period, value, symbol::VARCHAR AS symbol, joint
        FROM figures WHERE measure = ? ORDER BY area, period`,
      params: [id],
    });
    expect(
      rows.map(({ area, period, value, symbol, joint }) => ({
        area,
        period,
        value,
        symbol,
        joint,
      })),
    ).toEqual(kept);
  });

  test('has both counts or neither, and none without a figure', () => {
    const halves = rows.filter((r) => (r.numerator === null) !== (r.denominator === null));
    expect(halves).toEqual([]);
    expect(rows.filter((r) => r.value === null && r.numerator !== null)).toEqual([]);
    if (unit.kind === 'count') expect(rows.every((r) => r.numerator === null)).toBe(true);
  });

  test('has counts that give the figure', () => {
    const { scale = NaN } = formula;
    const wrong = rows.filter(({ value, numerator, denominator }) => {
      if (value === null || numerator === null || denominator === null) return false;
      if (formula.kind === 'ratio') {
        const tens = 10 ** measure.decimals;
        return Math.round((scale * tens * numerator) / denominator) / tens !== value;
      }
      // The workforce's counts are themselves rounded, to a tenth each.
      const half = measure.group === 'Workforce' ? 0.05 : 0;
      const halves = half * (formula.denominator?.columns.length ?? 1);
      const least = (scale * (numerator - half)) / (denominator + halves);
      const most = (scale * (numerator + half)) / (denominator - halves);
      return value < least - 0.050_01 || value > most + 0.050_01;
    });
    expect(wrong).toEqual([]);
  });

  if (formula.kind !== 'ratio') return;

  test('has them beside every figure that is computed', () => {
    const printed = formula.printedBefore !== undefined;
    const bare = rows.filter((r) => r.value !== null && r.numerator === null);
    expect(bare.filter(({ period }) => !printed || period >= '2013')).toEqual([]);
    expect(bare.some(({ period }) => period < '2013')).toBe(printed);
  });
});

test('of published shares, the counts are left out only where there are none or the DfE printed another figure', async () => {
  const bare: string[] = [];
  for (const { id, formula } of measures) {
    // Working days per year are a part of the rate, and no published count has them.
    if (formula.kind !== 'published' || !formula.numerator || id === 'absence') continue;
    for (const row of (await rowsOf(id)).filter(isAuthority)) {
      // A nought may stand where the whole of it is nought or suppressed.
      if (row.value === null || row.value === 0 || row.numerator !== null) continue;
      bare.push(`${id} ${row.area} ${row.period}`);
    }
  }
  expect(bare).toEqual([
    'repeat-plans 354 2010-03-31',
    'repeat-plans 372 2010-03-31',
    'repeat-plans 807 2010-03-31',
    'repeat-plans 879 2010-03-31',
    'plans-ended-after-three-months-or-less 207 2023-03-31',
  ]);
});

test.each([
  // As printed in data/observations; the population is of the mid-year before.
  ['re-referrals', '370', '2025-03-31', 825, 3241],
  ['referrals-per-10000', '370', '2025-03-31', 3241, 51_799],
  // The workforce of six months before the census.
  ['children-in-need-per-social-worker', '370', '2025-03-31', 1566, 185],
  // Vacant posts and those in post, of a joint return.
  ['vacancies', '314', '2025-09-30', 24, 161.4],
  ['vacancies', '318', '2025-09-30', 24, 161.4],
  ['vacancies', '314', '2024-09-30', 35, 183.8],
])('%s of %s at %s is of %d and %d', async (id, area, period, numerator, denominator) => {
  const row = (await rowsOf(id)).find((one) => one.area === area && one.period === period);
  expect([row?.numerator, row?.denominator]).toEqual([numerator, denominator]);
});

test('figures of a joint return and of one authority are never divided by one another', async () => {
  const rows = await rowsOf('children-in-need-per-social-worker');
  const joint = rows.filter(({ area, period }) => area === '314' && period > '2018');
  expect(joint.length).toBeGreaterThan(0);
  expect(joint.every(({ value, numerator }) => value === null && numerator === null)).toBe(true);
});

describe('the files as they are written', () => {
  let read: (name: string) => string;
  let files: Files;
  const lookups = readLookups('data');
  beforeAll(async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'cin-compare-')), 'data');
    files = new Files(folder);
    await addCompareFiles(files, engine.run, {}, [], lookups.events);
    addCompareAreas(files, 'data', lookups);
    files.commit();
    read = (name) => readFileSync(join(folder, 'figures/compare', `${name}.json`), 'utf8');
  });

  test('are one for each measure, the areas and their outlines', () => {
    expect(files.count).toBe(measures.length + 2);
    expect(read('boundaries')).toBe(readFileSync('data/lookups/boundaries.json', 'utf8'));
    expect(JSON.parse(read('areas'))).toHaveProperty('populationPeriod', '2024-06-30');
  });

  test.each(byId)('%s gives back every row of its periods', async (id) => {
    const file = JSON.parse(read(id)) as CompareFile;
    expect([...file.periods].sort()).toEqual(file.periods);
    const all = [file.england, ...file.regions, ...file.authorities];
    const given = all.flatMap((series) => {
      expect(series.figures.length).toBe(file.periods.length);
      return file.periods.flatMap((period, place) => {
        const { value, symbol, counted, joint } = cellAt(series, place);
        if (value === null && symbol === null) return [];
        const { numerator = null, denominator = null } = counted ?? {};
        return { area: series.code, period, value, symbol, joint, numerator, denominator };
      });
    });
    const key = ({ area, period }: { area: string; period: string }) => `${area} ${period}`;
    const inOrder = <Row extends { area: string; period: string }>(rows: readonly Row[]) =>
      [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const rows = (await rowsOf(id)).filter(({ period }) => file.periods.includes(period));
    expect(inOrder(given)).toEqual(inOrder(rows));
  });
});
