import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reReferralByCaseload } from '../../../src/catalogue/relationships/re-referral-by-caseload';
import type { Engine } from '../../../src/engine/engine';
import { authorityPairsQuery } from '../../../src/query/pairs';
import type { FigureRow, PairRow } from '../../../src/query/rows';
import { builtDatabase } from '../../support/database';

/** The rules of truth, on the committed observations: these need no published files. */
describe('rules of truth', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await builtDatabase();
  });
  afterAll(() => engine.close());

  const figure = async (measure: string, area: string, period: string) => {
    const [row] = await engine.run<FigureRow>({
      sql: 'SELECT * FROM figures WHERE measure = ? AND area = ? AND period = ?::DATE',
      params: [measure, area, period],
    });
    return row ? (row.value ?? row.symbol) : undefined;
  };

  test.each([
    ['referrals', '2025-03-31', 632_830],
    ['re-referrals', '2025-03-31', 22.6],
    ['no-further-action-before-assessment', '2025-03-31', 6.5],
    ['no-further-action-after-assessment', '2025-03-31', 30.8],
    ['plans-at-31-march', '2025-03-31', 49_420],
    ['repeat-plans', '2025-03-31', 24.5],
    ['caseload', '2025-09-30', 15.2],
  ])('England’s %s at %s is %d', async (measure, period, value) => {
    expect(await figure(measure, 'E92000001', period)).toBe(value);
  });

  test.each(['2021-03-31', '2022-03-31'])('Hackney made no return for %s: [x]', async (period) => {
    for (const measure of ['referrals', 're-referrals', 'referrals-per-10000', 'repeat-plans']) {
      expect(await figure(measure, '204', period), measure).toBe('x');
    }
  });

  test('every figure is a value or a symbol, never both and never neither', async () => {
    const wrong = await engine.run({
      sql: 'SELECT * FROM figures WHERE (value IS NULL) = (symbol IS NULL)',
    });
    expect(wrong).toEqual([]);
  });

  test('no symbol became nought: a nought is published, or computed from a published nought', async () => {
    const wrong = await engine.run({
      sql: `SELECT f.measure, f.area, f.period FROM figures f
            JOIN observations o USING (measure, area, period)
            WHERE f.value = 0 AND o.symbol IS NOT NULL`,
    });
    expect(wrong).toEqual([]);
  });

  test('Kingston and Richmond share one caseload, marked as one return', async () => {
    const rows = await engine.run<FigureRow>({
      sql: `SELECT * FROM figures WHERE measure = 'caseload' AND area IN ('314', '318')
            AND period = '2025-09-30' ORDER BY area`,
    });
    expect(rows.map(({ area, value, joint }) => [area, value, joint])).toEqual([
      ['314', 13.9, '314+318'],
      ['318', 13.9, '314+318'],
    ]);
  });

  test('Barnsley and Sheffield keep their 2025 caseload, whose ONS codes changed', async () => {
    expect(await figure('caseload', '370', '2025-09-30')).toBe(15.2);
    expect(await figure('caseload', '373', '2025-09-30')).toBe(14.9);
  });

  test('Cumbria stops at 2023 and its successors begin in 2024', async () => {
    const spans = await engine.run({
      sql: `SELECT area, min(year(period)) AS first, max(year(period)) AS last FROM figures
            WHERE measure = 'referrals' AND area IN ('909', '942', '943') GROUP BY area ORDER BY area`,
    });
    expect(spans).toEqual([
      { area: '909', first: 2010, last: 2023 },
      { area: '942', first: 2024, last: 2025 },
      { area: '943', first: 2024, last: 2025 },
    ]);
  });

  test('Buckinghamshire, North Yorkshire and Somerset go on through their new ONS codes', async () => {
    const spans = await engine.run<{ years: number }>({
      sql: `SELECT count(*) AS years FROM figures WHERE measure = 'referrals'
            AND area IN ('825', '815', '933') GROUP BY area`,
    });
    expect(spans.map(({ years }) => years)).toEqual([16, 16, 16]);
  });

  test('England is as published, not the sum of authorities', async () => {
    const [sum] = await engine.run<{ total: number }>({
      sql: `SELECT sum(value) AS total FROM figures f JOIN areas a ON a.code = f.area
            WHERE measure = 'referrals' AND period = '2024-03-31' AND kind = 'authority'`,
    });
    expect(await figure('referrals', 'E92000001', '2024-03-31')).toBe(621_880);
    expect(sum?.total).toBeLessThan(621_880 - 5_000);
  });

  test('caseload joins re-referrals by date: 2025 stands against 30 September 2024', async () => {
    const pairs = await engine.run<PairRow>(
      authorityPairsQuery(reReferralByCaseload, '2025-03-31'),
    );
    expect(new Set(pairs.map(({ xPeriod }) => xPeriod))).toEqual(new Set(['2024-09-30']));
    const known = pairs.filter(({ x, y }) => x !== null && y !== null);
    expect(known.length).toBe(152);
    const [r] = await engine.run<{ r: number }>({
      sql: `SELECT round(corr(y.value, x.value), 2) AS r FROM figures y
            JOIN figures x ON x.area = y.area AND x.measure = 'caseload' AND x.period = '2024-09-30'
            JOIN areas a ON a.code = y.area
            WHERE y.measure = 're-referrals' AND y.period = '2025-03-31' AND a.kind = 'authority'`,
    });
    expect(r?.r).toBe(0.17);
  });

  test('every measure reaches as far as its own data set: caseload half a year further', async () => {
    const reach = await engine.run({
      sql: `SELECT max(period) AS latest FROM figures
            WHERE measure IN ('caseload', 'referrals') GROUP BY measure ORDER BY latest`,
    });
    expect(reach).toEqual([{ latest: '2025-03-31' }, { latest: '2025-09-30' }]);
  });
});
