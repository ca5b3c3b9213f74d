import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeDatabase } from '../../../scripts/build-data/database';
import type { Engine } from '../../../src/engine/engine';
import { createNodeEngine, createWritableEngine } from '../../../src/engine/node';
import { dataFolder, temporaryFolder, withLine } from './data-folder';

const c1 = 'observations/c1-referrals.csv';
const workforce = 'observations/workforce.csv';

describe('a database of a small folder', () => {
  const path = join(temporaryFolder(), 'data', 'cin.duckdb');
  let engine: Engine;
  let rows = 0;

  beforeAll(async () => {
    ({ rows } = await writeDatabase(dataFolder(), path, async (run) => {
      await run({
        sql: `INSERT INTO figures SELECT measure, area, period, value, symbol, joint FROM observations
          WHERE measure = 'referrals'`,
      });
    }));
    engine = await createNodeEngine({ path });
  });
  afterAll(() => engine.close());

  test('has every published cell, a joint return once for each member', async () => {
    expect(rows).toBe(7 + 2);
    expect(await engine.run({ sql: 'FROM observations' })).toEqual(
      [
        ['caseload', '314', '2025-09-30', 13.9, null, '314+318'],
        ['caseload', '318', '2025-09-30', 13.9, null, '314+318'],
        ['re-referrals', '314', '2025-03-31', null, 'c', null],
        ['referrals', '314', '2025-03-31', 13, null, null],
        ['referrals', '318', '2025-03-31', 0, null, null],
        ['referrals', 'E12000007', '2025-03-31', 103610, null, null],
        ['referrals', 'E92000001', '2025-03-31', 632830, null, null],
        ['turnover', '314', '2025-09-30', null, 'x', '314+318'],
        ['turnover', '318', '2025-09-30', null, 'x', '314+318'],
      ].map(([measure, area, period, value, symbol, joint]) => ({
        measure,
        area,
        period,
        value,
        symbol,
        joint,
      })),
    );
  });

  test('keeps an empty cell apart from nought and from an empty text', async () => {
    const sql = `SELECT count(*) FILTER (value = 0) AS noughts, count(*) FILTER (value IS NULL) AS gaps,
      count(*) FILTER (symbol::VARCHAR = '') AS empty FROM observations`;
    expect(await engine.run({ sql })).toEqual([{ noughts: 1, gaps: 3, empty: 0 }]);
  });

  test('has what finish added', async () => {
    const sql = 'SELECT count(*) AS n FROM figures';
    expect(await engine.run({ sql })).toEqual([{ n: 4 }]);
  });

  test('has its lookups and its codebook', async () => {
    const count = (table: string) => engine.run({ sql: `SELECT count(*) AS n FROM ${table}` });
    expect(await count('areas')).toEqual([{ n: 4 }]);
    expect(await count('joint_returns')).toEqual([{ n: 2 }]);
    expect(await count('authority_changes')).toEqual([{ n: 1 }]);
    expect(await count('statistical_neighbours')).toEqual([{ n: 1 }]);
    expect(await count('sources')).toEqual([{ n: 1 }]);
    expect(
      await engine.run({
        sql: `SELECT unit, scale FROM measures WHERE id = 'referrals-per-10000'`,
      }),
    ).toEqual([{ unit: 'Referrals per 10,000 children', scale: 10_000 }]);
  });

  test('explains every table and column', async () => {
    const unexplained = await engine.run({
      sql: `SELECT table_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL
        UNION ALL SELECT table_name FROM duckdb_tables() WHERE comment IS NULL`,
    });
    expect(unexplained).toEqual([]);
  });

  test('stores measures, areas and symbols as ENUMs', async () => {
    const enums = await engine.run({
      sql: `SELECT column_name AS name FROM duckdb_columns()
        WHERE table_name = 'observations' AND data_type LIKE 'ENUM%' ORDER BY column_index`,
    });
    expect(enums).toEqual([{ name: 'measure' }, { name: 'area' }, { name: 'symbol' }]);
  });

  test('is one file, and nothing else is left', () => {
    expect(readdirSync(join(path, '..'))).toEqual(['cin.duckdb']);
  });

  test('takes neither a value with a symbol nor a row with neither', async () => {
    const copy = join(temporaryFolder(), 'cin.duckdb');
    await writeDatabase(dataFolder(), copy);
    const writable = await createWritableEngine(copy);
    const insert = (table: string, value: string, symbol: string) =>
      writable.run({
        sql: `INSERT INTO ${table} VALUES ('referrals', '314', '2024-03-31', ${value}, ${symbol}, NULL)`,
      });
    for (const table of ['observations', 'figures']) {
      await expect(insert(table, '1', "'c'")).rejects.toThrow(/CHECK constraint/);
      await expect(insert(table, 'NULL', 'NULL')).rejects.toThrow(/CHECK constraint/);
      await expect(insert(table, '1', 'NULL')).resolves.toBeDefined();
    }
    await writable.close();
  });
});

describe('a folder that is not in order', () => {
  const breaches: [name: string, files: Record<string, string>, message: RegExp][] = [
    [
      'a value with a symbol',
      withLine(c1, 'referrals,314,2024-03-31,5,c'),
      /both a value and a symbol[^]*referrals,314,2024-03-31,5.0,c in data\/observations\/c1-referrals.csv/,
    ],
    ['a line with neither', withLine(c1, 'referrals,314,2024-03-31,,'), /neither a value nor/],
    ['an unknown symbol', withLine(c1, 'referrals,314,2024-03-31,,..'), /an unknown symbol/],
    ['a value that is no number', withLine(c1, 'referrals,314,2024-03-31,nan,'), /not a finite/],
    ['an unknown area', withLine(c1, 'referrals,999,2024-03-31,5,'), /data\/lookups does not know/],
    [
      'a joint return of another data set',
      withLine(c1, 'referrals,314+318,2024-03-31,5,'),
      /joint-returns.csv does not declare/,
    ],
    [
      'a joint return out of its time',
      withLine(workforce, 'caseload,314+318,2016-09-30,5,'),
      /joint-returns.csv does not declare/,
    ],
    ['a line twice', withLine(c1, 'referrals,314,2025-03-31,14,'), /is there twice/],
    [
      'a member beside its joint return',
      withLine(workforce, 'caseload,314,2025-09-30,14,'),
      /observations has two rows for caseload, 314, 2025-09-30/,
    ],
    ['a text for a value', withLine(c1, 'referrals,314,2024-03-31,many,'), /many/],
    ['a short line', withLine(c1, 'referrals,314'), /observations cannot be read/],
    [
      'another header',
      { [c1]: 'measure,area,period,value,symbol\n' },
      /c1-referrals.csv: the header/,
    ],
    [
      'a neighbour that is not known',
      withLine('lookups/statistical-neighbours.csv', '2025,314,2,999,Close'),
      /statistical-neighbours.csv cannot be read[^]*999/,
    ],
  ];

  test.each(breaches)('is refused: %s', async (_, files, message) => {
    const folder = temporaryFolder();
    await expect(writeDatabase(dataFolder(files), join(folder, 'cin.duckdb'))).rejects.toThrow(
      message,
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves the database that was there', async () => {
    const path = join(temporaryFolder(), 'cin.duckdb');
    await writeDatabase(dataFolder(), path);
    const before = readFileSync(path);
    const broken = writeDatabase(dataFolder(), path, () => Promise.reject(new Error('no figures')));
    await expect(broken).rejects.toThrow('no figures');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.tmp`)).toBe(false);
  });

  test('is refused: figures with two rows for one area and period', async () => {
    const path = join(temporaryFolder(), 'cin.duckdb');
    const twice = writeDatabase(dataFolder(), path, async (run) => {
      const row = "('referrals', '314', '2025-03-31', 1, NULL, NULL)";
      await run({ sql: `INSERT INTO figures VALUES ${row}, ${row}` });
    });
    await expect(twice).rejects.toThrow(/figures has two rows for referrals, 314, 2025-03-31/);
  });
});

test('the committed data loses no observation', async () => {
  const path = join(temporaryFolder(), 'cin.duckdb');
  const { rows } = await writeDatabase('data', path);
  const names = readdirSync('data/observations');
  const lines = names.flatMap((name) =>
    readFileSync(join('data/observations', name), 'utf8').trimEnd().split('\n').slice(1),
  );
  const members = lines.map((line) => line.split(',')[1]?.split('+').length ?? 0);
  expect(rows).toBe(members.reduce((sum, count) => sum + count, 0));
  expect(rows).toBeGreaterThan(lines.length);
}, 30_000);
