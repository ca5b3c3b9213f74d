import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-data/build-site';
import { addDataPackage } from '../../scripts/build-data/datapackage';
import type { DataPackage, Resource } from '../../scripts/build-data/datapackage/descriptor';
import { addDownloads } from '../../scripts/build-data/downloads';
import { Files } from '../../scripts/build-data/files';
import { readProvenance } from '../../scripts/build-data/provenance';
import type { Engine } from '../../src/engine/engine';
import { createNodeEngine, createWritableEngine } from '../../src/engine/node';
import { licenceAddress } from '../../src/figure/citation';

const folder = mkdtempSync(join(tmpdir(), 'cin-package-'));
const data = join(folder, 'data');
let described: DataPackage;

const fileOf = ({ path }: Pick<Resource, 'path'>) => join(data, path);
const csvs = () => described.resources.filter(({ format }) => format === 'csv');

/** The text of a CSV, whether it lies in gzip or plain. */
function textOf(resource: Resource): string {
  const content = readFileSync(fileOf(resource));
  return (resource.compression === 'gz' ? gunzipSync(content) : content).toString('utf8');
}

/** Its cells as they stand, the head first, by a reader that knows nothing of its schema. */
function cellsOf(resource: Resource): string[][] {
  const { data: rows, errors } = Papa.parse<string[]>(textOf(resource).replace(/\n$/, ''));
  expect(errors, resource.path).toEqual([]);
  return rows;
}

/** The cells of these columns, a text for each row, without those that are all empty. */
function keysOf(resource: Resource, columns: readonly string[]): string[] {
  const [head = [], ...rows] = cellsOf(resource);
  const at = columns.map((column) => head.indexOf(column));
  expect(at, `${resource.path}: ${columns.join()}`).not.toContain(-1);
  return rows.map((row) => at.map((index) => row[index]).join('\t')).filter((key) => key.trim());
}

beforeAll(async () => {
  await buildSite('data', folder);
  described = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as DataPackage;
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the data package', () => {
  test('is valid, and says its version, licence, makers and sources', async () => {
    const { valid, errors } = await Package.load(join(data, 'datapackage.json'));
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    const newest = readProvenance('data').find(
      ({ dataSet, stands }) => dataSet === 'c1-referrals' && stands,
    );
    expect(described.version).toBe(newest?.release);
    expect(described.licenses).toMatchObject([{ name: 'OGL-UK-3.0', path: licenceAddress }]);
    expect(described.contributors).toContainEqual({ title: 'CIN Explorer', role: 'wrangler' });
    const titles = described.sources.map(({ title, release }) => `${title} ${release}`);
    expect(new Set(titles).size).toBe(titles.length);
    expect(described.sources.every(({ stands }) => stands)).toBe(true);
  });

  test('has every table that the build writes, once, with its size and checksum', () => {
    const written = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(csv|csv\.gz|parquet|duckdb)$/.test(name),
    );
    expect(described.resources.map(({ path }) => path).sort()).toEqual(written.sort());
    for (const resource of described.resources) {
      const content = readFileSync(fileOf(resource));
      expect(resource.bytes, resource.path).toBe(content.length);
      const sum = createHash('sha256').update(content).digest('hex');
      expect(resource.hash, resource.path).toBe(`sha256:${sum}`);
      expect(resource.licenses, resource.path).toHaveLength(1);
    }
  });

  test('offers nothing that has another licence, and no file that some hosts refuse', () => {
    expect(JSON.stringify(described)).not.toMatch(/hexes|Open Innovations|boundaries/);
    for (const { path, bytes } of described.resources) {
      expect(bytes, path).toBeLessThan(25 * 1024 * 1024);
    }
  });

  test('a data set comes from its own file; revisions from the older ones too', () => {
    const sourcesOf = (path: string) =>
      described.resources.find((one) => one.path === path)?.sources ?? [];
    expect(sourcesOf('observations/c1-referrals.csv')).toMatchObject([
      { release: '2025', stands: true },
    ]);
    expect(sourcesOf('revisions.csv').some(({ stands }) => !stands)).toBe(true);
  });

  test('every row of every CSV fits its schema, as a reader of data packages reads it', async () => {
    const { resources } = await Package.load(join(data, 'datapackage.json'));
    let rows = 0;
    for (const resource of resources) {
      const own = csvs().find(({ name }) => name === resource.name);
      if (!own || own.compression === 'gz') continue;
      const read = await resource.read({ keyed: true }).catch((error: unknown) => {
        const { errors = [] } = error as { errors?: Error[] };
        throw new Error(`${own.path}: ${errors.slice(0, 3).map(String).join('; ')}`, {
          cause: error,
        });
      });
      expect(read.length, own.path).toBe(cellsOf(own).length - 1);
      rows += read.length;
    }
    expect(rows).toBeGreaterThan(505_000);
  }, 180_000);

  test('every CSV is UTF-8 with LF, has the columns of its schema, and a key that is unique', () => {
    for (const resource of csvs()) {
      const text = textOf(resource);
      expect(text.includes('\r') || text.startsWith('\uFEFF'), resource.path).toBe(false);
      expect(text.includes('\uFFFD'), resource.path).toBe(false);
      expect(text.endsWith('\n'), resource.path).toBe(true);
      expect(resource.path).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)?\.csv(\.gz)?$/);
      const [head] = cellsOf(resource);
      expect(head, resource.path).toEqual(resource.schema?.fields.map(({ name }) => name));
      const keys = keysOf(resource, resource.schema?.primaryKey ?? []);
      expect(keys.length, resource.path).toBeGreaterThan(0);
      expect(new Set(keys).size, resource.path).toBe(keys.length);
    }
  }, 120_000);

  test('every cell that refers to another table finds its row there', () => {
    const known = new Map<string, Set<string>>();
    let checked = 0;
    for (const resource of csvs()) {
      for (const { fields, reference } of resource.schema?.foreignKeys ?? []) {
        const name = reference.resource === '' ? resource.name : reference.resource;
        const target = csvs().find((one) => one.name === name);
        if (!target) throw new Error(`${resource.path} refers to ${name}, which is not there.`);
        const there = known.get(name) ?? new Set(keysOf(target, [reference.fields]));
        known.set(name, there);
        const lost = keysOf(resource, [fields]).filter((key) => !there.has(key));
        expect(new Set(lost), `${resource.path}: ${fields}`).toEqual(new Set());
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(70);
  }, 120_000);

  test('is the same when it is made again', async () => {
    const again = join(folder, 'again');
    const files = new Files(again);
    for (const name of ['codebook.csv', 'revisions.csv', 'printed-rates.csv']) {
      files.add(name, readFileSync(join(data, name), 'utf8'));
    }
    const database = files.path('cin.duckdb');
    copyFileSync(join(data, 'cin.duckdb'), database);
    addDataPackage(files, await addDownloads(files, 'data', database), readProvenance('data'));
    files.commit();
    for (const name of ['datapackage.json', 'csv-metadata.json']) {
      expect(
        readFileSync(join(again, name), 'utf8') === readFileSync(join(data, name), 'utf8'),
      ).toBe(true);
    }
  }, 120_000);
});

describe('the observations that are offered', () => {
  let engine: Engine;
  beforeAll(async () => {
    // Not locked down: it reads the files.
    engine = await createWritableEngine(':memory:');
  });
  afterAll(() => engine.close());

  /** A line of data/observations, and its row in the download without what is added there. */
  const committed = (id: string) =>
    readFileSync(join('data', 'observations', `${id}.csv`), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1);

  test('are the committed ones, cell by cell, with joint returns under each member', () => {
    const sets = csvs().filter(({ path }) => path.startsWith('observations/'));
    const ids = readdirSync('data/observations').map((name) => name.replace('.csv', ''));
    expect(sets.map(({ path }) => path).sort()).toEqual(ids.map((id) => `observations/${id}.csv`));
    const parts: string[][] = [];
    for (const resource of sets) {
      const [, ...rows] = cellsOf(resource);
      const id = resource.path.replace(/^observations\/|\.csv$/g, '');
      const lines = rows.map(([measure, area, , , period, value, symbol, joint, dataSet]) => {
        expect(dataSet).toBe(id);
        expect(joint === '' || joint?.split('+').includes(area ?? '')).toBe(true);
        return [measure, joint === '' ? area : joint, period, value, symbol].join();
      });
      expect(new Set(lines), id).toEqual(new Set(committed(id)));
      parts.push(...rows);
    }
    const all = described.resources.find(({ path }) => path === 'observations.csv.gz');
    if (!all) throw new Error('There is no observations.csv.gz.');
    const [, ...rows] = cellsOf(all);
    const inOrder = (list: string[][]) => list.map((row) => row.join('\t')).sort();
    expect(inOrder(rows)).toEqual(inOrder(parts));
    expect(rows.map((row) => row.slice(0, 2).join('\t'))).toEqual(
      rows.map((row) => row.slice(0, 2).join('\t')).sort(),
    );
  }, 180_000);

  test('are the same in Parquet as in CSV', async () => {
    const parquets = described.resources.filter(
      ({ format, path }) => format === 'parquet' && path.startsWith('observations'),
    );
    expect(parquets).toHaveLength(readdirSync('data/observations').length + 1);
    for (const { path } of parquets) {
      const parquet = join(data, path);
      const csv = parquet.replace(/\.parquet$/, dirname(path) === '.' ? '.csv.gz' : '.csv');
      const [row] = await engine.run<{ rows: number; others: number }>({
        sql: `WITH p AS (FROM read_parquet('${parquet}')),
            c AS (FROM read_csv('${csv}', types = {'area': 'VARCHAR', 'symbol': 'VARCHAR',
              'joint': 'VARCHAR', 'value': 'DOUBLE'}))
          SELECT (SELECT count(*) FROM p) AS rows,
            (SELECT count(*) FROM (FROM p EXCEPT ALL FROM c)) +
            (SELECT count(*) FROM (FROM c EXCEPT ALL FROM p)) AS others`,
      });
      expect(row?.rows, path).toBeGreaterThan(0);
      expect(row?.others, path).toBe(0);
    }
  }, 120_000);

  test('figures.csv and figures.parquet say the same, but for brackets', async () => {
    const [row] = await engine.run<{ others: number }>({
      sql: `SELECT count(*) AS others FROM
          read_csv('${data}/figures.csv', types = {'area': 'VARCHAR', 'symbol': 'VARCHAR', 'value': 'DOUBLE', 'joint': 'VARCHAR'}) c
        FULL JOIN read_parquet('${data}/figures.parquet') p USING (measure, area, period)
        WHERE abs(c.value - p.value) > 1e-9 OR (c.value IS NULL) <> (p.value IS NULL)
          OR c.symbol IS DISTINCT FROM '[' || p.symbol || ']'
          OR c.joint IS DISTINCT FROM p.joint`,
    });
    expect(row?.others).toBe(0);
  });

  test('the database answers for as many', async () => {
    const database = await createNodeEngine({ path: join(data, 'cin.duckdb') });
    const [row] = await database.run<{ rows: number }>({
      sql: 'SELECT count(*) AS rows FROM observations',
    });
    await database.close();
    const all = described.resources.find(({ path }) => path === 'observations.csv.gz');
    if (!all) throw new Error('There is no observations.csv.gz.');
    expect(cellsOf(all).length - 1).toBe(row?.rows);
  });
});

describe('CSV on the Web', () => {
  interface Table {
    url: string;
    tableSchema: {
      columns: { name: string }[];
      foreignKeys?: { reference: { resource: string } }[];
    };
  }

  test.each(['', 'observations/'])('describes every CSV of “%s” where a reader looks', (below) => {
    const { tables } = JSON.parse(readFileSync(join(data, below, 'csv-metadata.json'), 'utf8')) as {
      tables: Table[];
    };
    const urls = tables.map(({ url }) => url);
    const there = readdirSync(join(data, below)).filter((name) => name.endsWith('.csv'));
    expect(urls).toEqual(expect.arrayContaining(there));
    for (const { url, tableSchema } of tables) {
      const [head] = readFileSync(join(data, below, url), 'utf8').split('\n', 1);
      expect(tableSchema.columns.map(({ name }) => name).join(), url).toBe(head);
      for (const { reference } of tableSchema.foreignKeys ?? []) {
        expect(urls, url).toContain(reference.resource);
      }
    }
  });
});
