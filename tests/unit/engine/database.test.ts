import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDatabase } from '../../../scripts/build-data/build-database';
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
      await run({ sql: "INSERT INTO shown FROM observations WHERE measure = 'referrals'" });
      await run({
        sql: `INSERT INTO shown VALUES
          ('caseload', '314', '2024-03-31', 0.5, NULL, '314+318'),
          ('caseload', '318', '2024-03-31', NULL, 'low', '314+318')`,
      });
    }));
    engine = await createNodeEngine({ path });
  });
  afterAll(() => engine.close());

  test('has every published cell, a joint return once for each member', async () => {
    expect(rows).toBe(7 + 2);
    expect(await engine.run({ sql: 'FROM observations ORDER BY measure, area, period' })).toEqual(
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

  test('shows what it is told to, published or not, and nothing else', async () => {
    const sql = 'SELECT measure, area, value, symbol FROM figures ORDER BY measure, area';
    expect(await engine.run({ sql })).toEqual([
      { measure: 'caseload', area: '314', value: 0.5, symbol: null },
      { measure: 'caseload', area: '318', value: null, symbol: 'low' },
      { measure: 'referrals', area: '314', value: 13, symbol: null },
      { measure: 'referrals', area: '318', value: 0, symbol: null },
      { measure: 'referrals', area: 'E12000007', value: 103610, symbol: null },
      { measure: 'referrals', area: 'E92000001', value: 632830, symbol: null },
    ]);
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

  test('explains every table, view and column', async () => {
    const unexplained = await engine.run({
      sql: `SELECT table_name FROM duckdb_columns() WHERE NOT internal AND comment IS NULL
        UNION ALL SELECT table_name FROM duckdb_tables() WHERE comment IS NULL
        UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal AND comment IS NULL`,
    });
    expect(unexplained).toEqual([]);
  });

  test.each(['observations', 'figures'])('%s has the columns that it is known by', async (view) => {
    const columns = await engine.run({
      sql: `SELECT column_name AS name, regexp_extract(data_type, '^[A-Z]+') AS type
        FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index`,
      params: [view],
    });
    expect(columns).toEqual([
      { name: 'measure', type: 'ENUM' },
      { name: 'area', type: 'ENUM' },
      { name: 'period', type: 'DATE' },
      { name: 'value', type: 'DOUBLE' },
      { name: 'symbol', type: 'ENUM' },
      { name: 'joint', type: 'VARCHAR' },
    ]);
  });

  test('lists its tables without what they are stored in, and opens under any name', async () => {
    const other = await createWritableEngine(':memory:');
    await other.run({ sql: `ATTACH '${path}' AS other (READ_ONLY)` });
    expect(
      await other.run({
        sql: `SELECT value, symbol FROM other.observations WHERE area = '314' ORDER BY ALL`,
      }),
    ).toEqual([
      { value: 13, symbol: null },
      { value: 13.9, symbol: null },
      { value: null, symbol: 'c' },
      { value: null, symbol: 'x' },
    ]);
    const tables = await other.run({
      sql: `SELECT table_name AS name FROM information_schema.tables
        WHERE table_catalog = 'other' AND table_schema = 'main' ORDER BY name`,
    });
    expect(tables.map(({ name }) => name)).toEqual([
      'areas',
      'authority_changes',
      'figures',
      'joint_returns',
      'measures',
      'observations',
      'sources',
      'statistical_neighbours',
    ]);
    await other.close();
  });

  test('is one file, and nothing else is left', () => {
    expect(readdirSync(join(path, '..'))).toEqual(['cin.duckdb']);
  });
});

describe('a percentage and its counts', () => {
  const rate = 'plans-three-months-or-less';
  const lines = (measure: string, cells: string[]) =>
    cells.map(
      (cell, index) => `${measure},${index % 2 ? 318 : 314},${2020 + (index >> 1)}-03-31,${cell}`,
    );
  const file = [
    'measure,authority,period,value,symbol',
    // As it follows, half up; as it does not; suppressed; of nothing; nought of a suppressed number.
    ...lines(rate, ['12.5,', '33.4,', ',c', ',z', '0,', '66.7,']),
    ...lines(`${rate}-count`, ['1,', '1,', ',c', '0,', '0,', '2,']),
    ...lines('plans-at-31-march', ['8,', '3,', '9,', '0,', ',c', '3,']),
    '',
  ].join('\n');
  const name = 'observations/d5-plans-at-31-march.csv';

  test('come back as published, whether one follows from the other or not', async () => {
    const path = join(temporaryFolder(), 'cin.duckdb');
    await writeDatabase(dataFolder({ [name]: file }), path);
    const engine = await createNodeEngine({ path });
    const rows = await engine.run({
      sql: `SELECT value, symbol FROM observations WHERE measure = '${rate}' ORDER BY period, area`,
    });
    expect(rows.map(({ value, symbol }) => value ?? symbol)).toEqual([
      12.5,
      33.4,
      'c',
      'z',
      0,
      66.7,
    ]);
    const held = await engine.run({
      sql: `SELECT area, 1900 + year AS year, middle * 256 + low - 6 AS numerator, whole_low - 6 AS whole
        FROM storage.cells WHERE measure = '${rate}' AND times <> 1 AND middle * 256 + low >= 6
        ORDER BY year, area`,
    });
    expect(held, 'only what follows is held as its counts').toEqual([
      { area: '314', year: 2020, numerator: 1, whole: 8 },
      { area: '318', year: 2022, numerator: 2, whole: 3 },
    ]);
    await engine.close();
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
    [
      'a value below nought',
      withLine(c1, 'referrals,314,2024-03-31,-1,'),
      /referrals has a value that/,
    ],
    [
      'a value of four decimals',
      withLine(c1, 'referrals,314,2024-03-31,0.1234,'),
      /referrals has a value that .* more than three decimals/,
    ],
    [
      'a value that is too large',
      withLine(c1, 'referrals,314,2024-03-31,16777210,'),
      /referrals has a value that .* too large/,
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
      const row = "('referrals', '314', '2025-03-31', 13, NULL, NULL)";
      await run({ sql: `INSERT INTO shown VALUES ${row}, ${row}` });
    });
    await expect(twice).rejects.toThrow(/figures has two rows for referrals, 314, 2025-03-31/);
  });

  test('is refused: figures that are not what is published, under the same name', async () => {
    const path = join(temporaryFolder(), 'cin.duckdb');
    const other = writeDatabase(dataFolder(), path, async (run) => {
      await run({
        sql: "INSERT INTO shown VALUES ('referrals', '314', '2025-03-31', 14, NULL, NULL)",
      });
    });
    await expect(other).rejects.toThrow(
      /figures does not give back[^]*Lost:\n {2}referrals, 314, 2025-03-31, 14.0\nGiven instead:\n {2}referrals, 314, 2025-03-31, 13.0/,
    );
    expect(existsSync(path)).toBe(false);
  });
});

test('the committed data comes back whole, every number to the last bit', async () => {
  const path = join(temporaryFolder(), 'cin.duckdb');
  const { rows } = await writeDatabase('data', path);
  const names = readdirSync('data/observations');
  const due = names.flatMap((name) =>
    readFileSync(join('data/observations', name), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [measure, authority = '', period, value, symbol] = line.split(',');
        const cell = value === '' ? symbol : Number(value);
        const members = authority.split('+');
        const joint = members.length > 1 ? authority : null;
        return members.map((area) => [measure, area, period, cell, joint].join());
      }),
  );
  const engine = await createNodeEngine({ path });
  const given = await engine.run({ sql: 'FROM observations' });
  await engine.close();
  const written = given.map(({ measure, area, period, value, symbol, joint }) =>
    [measure, area, period, value ?? symbol, joint].join(),
  );
  expect(rows).toBe(due.length);
  expect(written.sort().join('\n') === due.sort().join('\n')).toBe(true);
}, 60_000);

test('the committed data packs into less than 4 MB, and 600 kB on the way', async () => {
  const path = join(temporaryFolder(), 'cin.duckdb');
  await buildDatabase('data', path);
  const bytes = readFileSync(path);
  expect(bytes.length).toBeLessThan(4_000_000);
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  expect(brotliCompressSync(bytes, { params }).length).toBeLessThan(600_000);
}, 60_000);
