import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDatabase } from '../../scripts/build-data/build-database';
import { runImport } from '../../scripts/import/command';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import { unpackRows } from '../../src/figure/packed';
import { databasePath } from '../support/database';
import { builtEmbeds, byEmbedPath } from '../support/embeds';
import { describePublished, publishedFolder } from '../support/published';

const population = 'population/ons_mid-year_population_estimates_2012_to_2024.csv';
const rebased = 'population/ons_mid-year_population_estimates_2012_to_2025.csv';

type Row = Record<string, string>;

/**
 * The population file of a year later, in which every authority has 2% more children than before, and
 * regions and England as many more as their authorities.
 */
function rebasedPopulation(): string {
  const text = readFileSync(join(publishedFolder(), population), 'utf8');
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const added = data
    .filter((row) => row['time_period'] === '2024')
    .map((row): Row => ({ ...row, time_period: '2025' }));
  const all = [...data, ...added];
  const more = new Map<string, number>();
  for (const row of all) {
    const { time_period: year, old_la_code: code, region_code: region = '' } = row;
    const children = Number(row['population_estimate']);
    if (!code || Number.isNaN(children)) continue;
    const london = region.startsWith('E13') ? ['E12000007'] : [];
    for (const area of [code, region, ...london, '']) {
      const key = `${year} ${area}`;
      more.set(key, (more.get(key) ?? 0) + Math.round(children * 0.02));
    }
  }
  const rows = all.map((row): Row => {
    const children = Number(row['population_estimate']);
    if (Number.isNaN(children)) return row;
    const area = row['old_la_code'] || row['region_code'];
    const estimate = children + (more.get(`${row['time_period']} ${area}`) ?? NaN);
    return { ...row, population_estimate: String(estimate) };
  });
  return `${Papa.unparse({ fields: meta.fields ?? [], data: rows }, { newline: '\n' })}\n`;
}

const perChild = ['referrals-per-10000', 'plans-at-31-march-per-10000'];

describePublished('after the ONS has rebased every population', () => {
  let root = '';
  let before: Map<string, EmbedFile>;
  let after: Map<string, EmbedFile>;

  async function importFrom(...folders: string[]) {
    let said = '';
    const pipe = { isTTY: false, columns: 0, write: (text: string) => Boolean((said += text)) };
    const from = folders.flatMap((folder) => ['--from', folder]);
    return { code: await runImport(from, root, pipe, pipe), said };
  }

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'cin-rebased-'));
    cpSync('data', join(root, 'data'), { recursive: true });
    mkdirSync(join(root, 'new/population'), { recursive: true });
    writeFileSync(join(root, 'new', rebased), rebasedPopulation());
    const { code, said } = await importFrom(publishedFolder(), join(root, 'new'));
    expect(code, said).toBe(0);
    const database = join(root, 'cin.duckdb');
    await buildDatabase(join(root, 'data'), database);
    before = byEmbedPath(await builtEmbeds(databasePath()));
    after = byEmbedPath(await builtEmbeds(database, join(root, 'data')));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(['2024', '2025'])('no figure moves that is frozen to %s', (release) => {
    const paths = [...before.keys()].filter((path) => path.startsWith(`${release}/`));
    expect(paths.length).toBeGreaterThan(900);
    for (const path of paths) {
      const { rows, medians, sentence, sources } = after.get(path) ?? {};
      const was = before.get(path);
      expect({ rows, medians, sentence, sources }, path).toEqual({
        rows: was?.rows,
        medians: was?.medians,
        sentence: was?.sentence,
        sources: was?.sources,
      });
    }
  });

  test('live rates move, and say in a frozen file how many did', () => {
    let [rates, moved] = [0, 0];
    for (const [path, was] of before) {
      if (!perChild.some((measure) => path.startsWith(`${measure}/`))) continue;
      const now = new Map(
        unpackRows(after.get(path)?.rows ?? []).map((row) => [`${row.area} ${row.period}`, row]),
      );
      let own = 0;
      for (const { area, period, value } of unpackRows(was.rows)) {
        if (value === null || period < '2013' || area !== was.area.code) continue;
        rates += 1;
        const is = now.get(`${area} ${period}`)?.value ?? NaN;
        if (is === value) continue;
        own += 1;
        expect(is / value, `${path} ${period}`).toBeGreaterThan(0.95);
        expect(is, `${path} ${period}`).toBeLessThan(value);
      }
      moved += own;
      expect(after.get(`2025/${path}`)?.changedSince, path).toBe(own);
    }
    expect(rates).toBeGreaterThan(3900);
    expect(moved / rates).toBeGreaterThan(0.99);
  });

  test('what is not a rate per child stays as it is, live too', () => {
    const others = [...before].filter(([path]) => /^(caseload|re-referrals)\//.test(path));
    expect(others.length).toBeGreaterThan(300);
    for (const [path, { rows }] of others) expect(after.get(path)?.rows, path).toEqual(rows);
  });

  test('the population file that figures are frozen to may not be taken away', async () => {
    const without = join(root, 'without');
    cpSync(publishedFolder(), without, {
      recursive: true,
      filter: (path) => basename(path) !== basename(population),
    });
    const { code, said } = await importFrom(without, join(root, 'new'));
    expect(code).toBe(1);
    expect(said).toContain('the 2025 release of population is no longer there');
  });
});
