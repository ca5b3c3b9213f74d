import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDatabase } from '../../../scripts/build-data/build-database';
import type { Engine } from '../../../src/engine/engine';
import { createNodeEngine } from '../../../src/engine/node';
import type { Parameter } from '../../../src/query/query';
import { openWasm, type RunWasm } from '../../support/wasm';
import { temporaryFolder } from './data-folder';

let native: Engine;
let browser: RunWasm;

beforeAll(async () => {
  const path = join(temporaryFolder(), 'cin.duckdb');
  await buildDatabase('data', path);
  native = await createNodeEngine({ path });
  browser = await openWasm(path);
}, 30_000);
afterAll(() => native.close());

const types = `SELECT 1 AS integer, 2::BIGINT AS bigint, 3::HUGEINT AS hugeint, 4::UTINYINT AS small,
  1.25::DECIMAL(9, 2) AS decimal, 0.1::DECIMAL(38, 3) AS wide, 2.5::DOUBLE AS double,
  DATE '2025-03-31' AS date, DATE '1969-12-31' AS early, NULL AS nothing, NULL::DATE AS no_date,
  NULL::DOUBLE AS no_number, true AS yes, 'é ✓' AS text, '' AS empty, 'b'::ENUM ('a', 'b') AS one_of,
  NULL::ENUM ('a', 'b') AS none_of`;

describe('both engines give the same rows', () => {
  test('of every type that a column may have', async () => {
    const [row] = await native.run({ sql: types });
    expect(row).toEqual({
      integer: 1,
      bigint: 2,
      hugeint: 3,
      small: 4,
      decimal: 1.25,
      wide: 0.1,
      double: 2.5,
      date: '2025-03-31',
      early: '1969-12-31',
      nothing: null,
      no_date: null,
      no_number: null,
      yes: true,
      text: 'é ✓',
      empty: '',
      one_of: 'b',
      none_of: null,
    });
    expect(browser(types)).toEqual([row]);
  });

  const statements: [sql: string, params?: Parameter[]][] = [
    // Tenths as whole numbers: several threads add in an order of their own, and fractions show it.
    [
      'SELECT count(*) AS n, sum(round(value * 10)::BIGINT) AS tenths, median(value) AS middle FROM figures',
    ],
    [
      "SELECT sum(value) AS sum, avg(value) AS mean, median(value) AS middle FROM figures WHERE measure = 'referrals'",
    ],
    ['FROM figures ORDER BY measure, area, period'],
    ['FROM observations WHERE symbol IS NOT NULL ORDER BY measure, area, period'],
    ['FROM areas ORDER BY code'],
    ['FROM measures ORDER BY id'],
    ['FROM figures WHERE 1 = 0'],
    ['FROM figures WHERE measure = ? AND area = ? ORDER BY period', ['caseload', '314']],
    ['FROM figures WHERE measure = ? AND period = ? ORDER BY area', ['referrals', '2025-03-31']],
    ['SELECT count(*) AS n FROM figures WHERE area IN (?, ?)', ['370', 'no such area']],
    ['SELECT ? AS text, ? AS whole, ? AS part, ? AS nothing', ['x', 1, 1.5, null]],
    ['SELECT typeof(?) AS whole, typeof(?) AS part, 7 / ? AS half', [1, 1.5, 2]],
    ['FROM areas ORDER BY code LIMIT ? OFFSET ?', [2, 3]],
    [
      'SELECT period, year(period) AS year, period = make_date(2025, 3, 31) AS now FROM figures LIMIT 9',
    ],
    [
      'SELECT corr(a.value, b.value) AS r, regr_slope(a.value, b.value) AS slope FROM figures a JOIN figures b USING (area, period) WHERE a.measure = ? AND b.measure = ?',
      ['referrals', 're-referrals'],
    ],
  ];
  test.each(statements)(
    '%s',
    async (sql, params = []) => {
      expect(browser(sql, params)).toEqual(await native.run({ sql, params }));
    },
    60_000,
  );
});

describe('both engines refuse the same', () => {
  test.each([
    'SELECT 1 AS n, 2 AS n',
    'SELECT [1] AS list',
    "SELECT TIMESTAMP '2025-01-01' AS moment",
    'SELECT INTERVAL 1 DAY AS span',
    'SELECT {a: 1} AS struct',
    'SELECT 1; SELECT 2',
    'CREATE TABLE mine (a INTEGER)',
  ])('%s', async (sql) => {
    await expect(native.run({ sql })).rejects.toThrow();
    expect(() => browser(sql)).toThrow();
  });
});
