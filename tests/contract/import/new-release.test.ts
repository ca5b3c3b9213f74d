import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runImport } from '../../../scripts/import/command';
import { dataSets } from '../../../src/catalogue/datasets';
import type { Provenance } from '../../../src/vocabulary/provenance';
import { describePublished, publishedFolder } from '../../support/published';
import { bytesOf, gridOf, inColumns, type Grid } from './mutating/grid';
import { randomFrom } from './mutating/random';

/** Real files that become those of a release of 2026, and the last year that they have. */
const published: Readonly<Record<string, number>> = {
  'b1-children-in-need': 2025,
  'c1-referrals': 2025,
  'c3-assessment-factors': 2025,
  'c4-section-47-and-conferences': 2025,
  'd3-repeat-plans': 2025,
  'd5-plans-at-31-march': 2025,
  'b6-reason-for-closure': 2024,
  'c6-referrals-by-month': 2024,
};

interface NewFile {
  id: string;
  /** "cin-2026/…_to_2026.csv". */
  file: string;
  grid: Grid;
}

/** A published file to whose rows those of its last year are added for each year until 2026. */
function asOf2026(id: string, last: number): NewFile {
  const pattern = dataSets.find((dataSet) => dataSet.id === id)?.files.pattern ?? '';
  const end = pattern.slice(pattern.indexOf('/') + 1, pattern.indexOf('{first}'));
  const folder = `cin-${last}`;
  const name =
    readdirSync(join(publishedFolder(), folder)).find((one) => one.startsWith(end)) ?? '';
  const grid = gridOf(readFileSync(join(publishedFolder(), folder, name)));
  if (grid === null) throw new Error(`${name} is not a grid.`);
  const at = grid.heads.indexOf('time_period');
  const newest = grid.rows.filter((row) => row[at] === String(last));
  const added = Array.from({ length: 2026 - last }, (_, index) => String(2026 - index)).flatMap(
    (year) => newest.map((row) => row.map((cell, column) => (column === at ? year : cell))),
  );
  return {
    id,
    file: `cin-2026/${name.replace(/\d{4}\.csv$/, '2026.csv')}`,
    grid: { ...grid, rows: [...added, ...grid.rows] },
  };
}

/** The same file as another hand would publish it: nothing in it that no release has had. */
function rewritten({ id, grid }: NewFile, seed: number): Buffer {
  const random = randomFrom(seed);
  const spellings = Object.values(dataSets.find((dataSet) => dataSet.id === id)?.headers ?? {});
  const heads = grid.heads.map((head) => {
    const known = spellings.find((ones) =>
      ones.some((one) => one.toLowerCase() === head.toLowerCase()),
    );
    const spelling = random.of(known ?? [head]);
    return random.of([spelling, spelling.toUpperCase(), spelling.toLowerCase()]);
  });
  return bytesOf(
    inColumns(
      {
        heads,
        rows: random.shuffled(grid.rows),
        newline: seed % 2 === 0 ? '\r\n' : '\n',
        bom: seed % 3 === 0,
        quoted: seed % 4 === 0,
      },
      random.shuffled([...grid.heads.keys()]),
    ),
  );
}

describePublished('a release that was never seen before', () => {
  const files = Object.entries(published).map(([id, last]) => asOf2026(id, last));
  let root = '';
  let out = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cin-release-'));
    cpSync('data', join(root, 'data'), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Publishes the release, edited, into a folder of its own and imports both folders. */
  async function importWith(edit: (one: NewFile) => Buffer | null, ...args: string[]) {
    rmSync(join(root, 'new'), { recursive: true, force: true });
    for (const one of files) {
      const content = edit(one);
      if (content === null) continue;
      const path = join(root, 'new', one.file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const texts = { out: '', err: '' };
    const pipe = (to: 'out' | 'err') => ({
      isTTY: false,
      columns: 0,
      write: (text: string) => Boolean((texts[to] += text)),
    });
    const from = ['--from', publishedFolder(), '--from', join(root, 'new')];
    const code = await runImport([...from, ...args], root, pipe('out'), pipe('err'));
    return { code, ...texts };
  }

  const read = (folder: string, path: string) => readFileSync(join(folder, 'data', path), 'utf8');

  /** What the observations become: the last year's cells once more, in each year until 2026. */
  function expectedLines(id: string, last: number): string[] {
    const lines = read('.', `observations/${id}.csv`).trimEnd().split('\n').slice(1);
    const added = lines
      .filter((line) => line.includes(`,${last}-03-31,`))
      .flatMap((line) =>
        Array.from({ length: 2026 - last }, (_, at) =>
          line.replace(`,${last}-03-31,`, `,${2026 - at}-03-31,`),
        ),
      );
    expect(added.length).toBeGreaterThan(400);
    return [...lines, ...added].sort();
  }

  // Each of these seeds is other spellings, capitals, line ends, marks, quotes and orders.
  test.each([1, 6, 12])('is imported when only known variants occur (%i)', async (seed) => {
    rmSync(join(root, 'data'), { recursive: true });
    cpSync('data', join(root, 'data'), { recursive: true });
    const { code, out: said, err } = await importWith((one) => rewritten(one, seed));
    out = said;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const [id, last] of Object.entries(published)) {
      const lines = read(root, `observations/${id}.csv`).trimEnd().split('\n').slice(1).sort();
      const expected = expectedLines(id, last);
      const first = expected.findIndex((line, at) => line !== lines[at]);
      expect(lines.slice(first, first + 2), id).toEqual(expected.slice(first, first + 2));
      expect(lines, id).toHaveLength(expected.length);
    }
  });

  test('leaves every other figure and lookup as it was', () => {
    const paths = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(csv|json)$/.test(path),
    );
    // Which of its two ONS codes an authority had last: now the children in need files' again.
    const sorted = (csv: string) =>
      csv.replace(/E\d{8} E\d{8}/g, (codes) => codes.split(' ').sort().join(' '));
    const same = (path: string) =>
      path === 'lookups/authorities.csv'
        ? sorted(read('.', path)) === sorted(read(root, path))
        : read('.', path) === read(root, path);
    const changed = paths.filter((path) => !same(path));
    expect(changed.sort()).toEqual(
      [...Object.keys(published).map((id) => `observations/${id}.csv`), 'sources.json'].sort(),
    );
  });

  test('is summed up for a person: new periods, and nothing else that changed', () => {
    const paragraphs = out.trimEnd().split('\n\n');
    expect(paragraphs.at(-1)).toMatch(
      /^Imported into data\/: [\d,]+ observations in 34 data sets\.$/,
    );
    expect(paragraphs.slice(0, -1).sort()).toEqual(
      Object.entries(published)
        .map(([id, last]) => {
          const periods = [2025, 2026].filter((year) => year > last).map((year) => `${year}-03-31`);
          return `${id}\n  new periods: ${periods.join(', ')}`;
        })
        .sort(),
    );
  });

  test('stands from then on, the one before it being compared', () => {
    const sources = JSON.parse(read(root, 'sources.json')) as Provenance[];
    for (const id of Object.keys(published)) {
      const its = sources.filter(({ dataSet }) => dataSet === id);
      expect(its.filter(({ stands }) => stands).map(({ release, to }) => [release, to])).toEqual([
        ['2026', '2026-03-31'],
      ]);
      expect(its.length, id).toBeGreaterThan(1);
    }
  });

  test('lists what it revised', async () => {
    const { code, out: said } = await importWith((one) => {
      const at = one.grid.heads.indexOf('CPP_start');
      if (one.id !== 'd3-repeat-plans') return rewritten(one, 1);
      const rows = one.grid.rows.map((row) =>
        row[0] === '2021' && row.includes('370')
          ? row.map((cell, column) => (column >= at ? 'u' : cell))
          : row,
      );
      return bytesOf({ ...one.grid, rows });
    });
    expect(code).toBe(0);
    expect(said).toContain(
      'd3-repeat-plans\n  symbols gained: 3\n    plans-starting, Barnsley (370), 2021-03-31:',
    );
    const revisions = read(root, 'revisions/d3-repeat-plans.csv').split('\n');
    expect(revisions.filter((line) => line.startsWith('2025,2026'))).toEqual([
      expect.stringMatching(/^2025,2026,plans-starting,370,2021-03-31,\d+,,,u$/),
      expect.stringMatching(/^2025,2026,repeat-plans,370,2021-03-31,[\d.]+,,,u$/),
      expect.stringMatching(/^2025,2026,repeat-plans-count,370,2021-03-31,\d+,,,u$/),
    ]);
  });

  const c1 = 'cin-2026/c1_children_in_need_referrals_and_rereferrals_2013_to_2026.csv';
  const edited = (edit: (grid: Grid) => Grid) => (one: NewFile) =>
    one.file === c1 ? bytesOf(edit(one.grid)) : rewritten(one, 1);
  const renamed = (from: string, to: string) =>
    edited((grid) => ({ ...grid, heads: grid.heads.map((head) => (head === from ? to : head)) }));
  const without = (head: string) =>
    edited((grid) =>
      inColumns(
        grid,
        [...grid.heads.keys()].filter((at) => grid.heads[at] !== head),
      ),
    );
  const withColumn = (head: string) =>
    edited((grid) => ({
      ...grid,
      heads: [...grid.heads, head],
      rows: grid.rows.map((row, at) => [...row, String(at)]),
    }));

  test.each<[string, (one: NewFile) => Buffer | null, string]>([
    [
      'a column is truly new',
      withColumn('referral_source'),
      `${c1}, row 1, column referral_source: the column is new: no release so far had it`,
    ],
    [
      'a column is gone',
      without('rereferral_count'),
      `${c1}, row 1, column rereferral_count: the column is missing`,
    ],
    [
      'a column has a name that no release gave it',
      renamed('rereferral_count', 'rereferrals_count'),
      `${c1}, row 1, column rereferral_count, value "rereferrals_count": the column is missing\n    Was it renamed to "rereferrals_count"? If it holds the same, declare that in the headers of c1-referrals in src/catalogue/datasets.`,
    ],
    [
      'a column is there under two of its names',
      withColumn('Re_referrals'),
      `${c1}, row 1, column rereferral_count: the column is there twice`,
    ],
    [
      'a year that its name promises is not there',
      edited((grid) => ({ ...grid, rows: grid.rows.filter(([year]) => year !== '2026') })),
      `${c1}, column region_code, value "E92000001": truncated: there is no row for England in 2026`,
    ],
    [
      'its figures are another column’s',
      edited((grid) => ({
        ...grid,
        heads: grid.heads.map(
          (head) =>
            ({ referral_count: 'referral_child_count', referral_child_count: 'referral_count' })[
              head
            ] ?? head,
        ),
      })),
      'the rate does not follow from its parts',
    ],
  ])('is refused when %s, and nothing is written', async (_, edit, message) => {
    const before = read(root, 'sources.json');
    const { code, out: said, err } = await importWith(edit);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(err).toContain(message);
    expect(err).toMatch(/^Nothing was written: \d+ problems? in the published files\.\n- /);
    expect(read(root, 'sources.json')).toBe(before);
  });
});
