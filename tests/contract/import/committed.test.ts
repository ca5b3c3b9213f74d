import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataSets } from '../../../src/catalogue/datasets';
import { earlyFiles } from '../../../src/catalogue/datasets/early-years';
import type { Provenance } from '../../../src/vocabulary/provenance';

function tableOf(path: string): Record<string, string>[] {
  const text = readFileSync(`data/${path}`, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const standing = earlyFiles.filter(({ year }) => year < 2013);
const ids = [...dataSets, ...standing].map(({ id }) => id);
const observations = ids.flatMap((id) => tableOf(`observations/${id}.csv`));
const cells = new Map(
  observations.map((row) => [
    `${row.measure ?? ''} ${row.authority ?? ''} ${row.period ?? ''}`,
    row.symbol === '' ? row.value : `[${row.symbol ?? ''}]`,
  ]),
);
const cell = (measure: string, area: string, period: string) =>
  cells.get(`${measure} ${area} ${period}`);

describe('the committed observations', () => {
  test.each([
    ['referrals', '2025-03-31', '632830'],
    ['re-referrals', '2025-03-31', '22.6'],
    ['no-further-action-before-assessment', '2025-03-31', '6.5'],
    ['no-further-action-after-assessment', '2025-03-31', '30.8'],
    ['plans-at-31-march', '2025-03-31', '49420'],
    ['repeat-plans', '2025-03-31', '24.5'],
    ['caseload', '2025-09-30', '15.2'],
  ])('England, %s, %s: %s', (measure, period, value) => {
    expect(cell(measure, 'E92000001', period)).toBe(value);
  });

  test('England’s referrals run from 2010 to 2025', () => {
    const published = [
      603700, 615000, 605100, 593470, 657780, 635620, 621470, 646120, 655630, 650930, 642980,
      597760, 650270, 640430, 621880, 632830,
    ];
    const found = published.map((_, at) => cell('referrals', 'E92000001', `${2010 + at}-03-31`));
    expect(found).toEqual(published.map(String));
    expect(cell('plans-at-31-march', 'E92000001', '2010-03-31')).toBe('39100');
  });

  test('2009-10 has no re-referral rate, and 2010-11 no referrals without action', () => {
    expect(cell('re-referrals', 'E92000001', '2010-03-31')).toBeUndefined();
    expect(cell('re-referrals', 'E92000001', '2011-03-31')).toBe('25.6');
    const nfa = 'no-further-action-before-assessment';
    expect(cell(nfa, 'E92000001', '2011-03-31')).toBeUndefined();
    expect(cell(nfa, 'E92000001', '2012-03-31')).toMatch(/^\d/);
  });

  test('categories that were withdrawn after 2024 are not applicable, not nought', () => {
    for (const abuse of ['physical', 'sexual']) {
      const measure = `factor-${abuse}-abuse-not-known-by-whom-count`;
      expect(cell(measure, 'E92000001', '2024-03-31')).toMatch(/^[1-9]\d+$/);
      const last = observations.filter(
        (row) => row.measure === measure && row.period === '2025-03-31',
      );
      expect(last.length).toBeGreaterThan(160);
      expect(new Set(last.map((row) => row.symbol))).toEqual(new Set(['z']));
    }
  });

  test.each(['2021-03-31', '2022-03-31'])('Hackney made no return in the year to %s', (period) => {
    for (const measure of ['referrals', 'children-in-need', 'plans-at-31-march', 'repeat-plans']) {
      expect(cell(measure, '204', period), measure).toBe('[x]');
    }
  });

  test('Barnsley and Sheffield keep their caseload of 2025, under another ONS code', () => {
    expect(cell('caseload', '370', '2025-09-30')).toMatch(/^\d/);
    expect(cell('caseload', '373', '2025-09-30')).toMatch(/^\d/);
    expect(cell('caseload', '370', '2024-09-30')).toMatch(/^\d/);
  });

  test.each(['314+318', '940+941'])('%s is one return and its members are listed', (joint) => {
    const members = joint.split('+');
    expect(cell('caseload', joint, '2025-09-30')).toMatch(/^\d/);
    for (const member of members) {
      expect(cell('caseload', member, '2025-09-30')).toBeUndefined();
      expect(tableOf('lookups/joint-returns.csv')).toContainEqual(
        expect.objectContaining({ data_set: 'workforce', joint, member, to: '2025-09-30' }),
      );
    }
  });

  test('have a value or a symbol, never both and never neither', () => {
    const odd = observations.filter((row) => (row.value === '') === (row.symbol === ''));
    expect(odd).toEqual([]);
    expect(cells.size).toBe(observations.length);
  });

  test('are sorted, end in one line break and hold no carriage return', () => {
    for (const id of ids) {
      const text = readFileSync(`data/observations/${id}.csv`, 'utf8');
      const keys = text
        .slice(0, -1)
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(0, 3).join(','));
      expect(
        keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key),
        id,
      ).toBe(true);
      expect(text).not.toContain('\r');
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), id).toBe(true);
    }
  });
});

describe('the committed register', () => {
  const authorities = tableOf('lookups/authorities.csv');
  const named = (code: string) => authorities.find((row) => row.code === code);

  test('has 158 authorities, each with an address of its own', () => {
    expect(authorities).toHaveLength(158);
    expect(new Set(authorities.map((row) => row.slug)).size).toBe(158);
    expect(authorities.filter((row) => row.last_year === '')).toHaveLength(153);
  });

  test('knows every area of an observation', () => {
    const regions = tableOf('lookups/regions.csv').map((row) => row.code);
    const known = new Set([...authorities.map((row) => row.code), ...regions, 'E92000001']);
    const areas = new Set(observations.flatMap((row) => (row.authority ?? '').split('+')));
    expect([...areas].filter((area) => !known.has(area))).toEqual([]);
    expect(regions).toHaveLength(11);
  });

  test.each([
    ['835', 'dorset-to-2019', 'Dorset (to 2019)', 'E10000009', '2010', '2019'],
    ['838', 'dorset', 'Dorset', 'E06000059', '2020', ''],
    ['810', 'kingston-upon-hull', 'Kingston upon Hull', 'E06000010', '2010', ''],
    ['420', 'isles-of-scilly', 'the Isles of Scilly', 'E06000053', '2010', ''],
    ['201', 'city-of-london', 'the City of London', 'E09000001', '2010', ''],
    ['825', 'buckinghamshire', 'Buckinghamshire', 'E06000060 E10000002', '2010', ''],
    ['370', 'barnsley', 'Barnsley', 'E08000038 E08000016', '2010', ''],
    ['390', 'gateshead', 'Gateshead', 'E08000037 E08000020', '2010', ''],
    ['909', 'cumbria', 'Cumbria', 'E10000006', '2010', '2023'],
  ])('%s is %s', (code, slug, spoken, onsCodes, first, last) => {
    expect(named(code)).toMatchObject({
      slug,
      spoken_name: spoken,
      ons_codes: onsCodes,
      first_year: first,
      last_year: last,
    });
  });

  test('puts Inner and Outer London authorities in London', () => {
    expect(named('204')?.region).toBe('E12000007');
    expect(authorities.filter((row) => row.region?.startsWith('E13'))).toEqual([]);
    expect(authorities.filter((row) => row.region === 'E12000007')).toHaveLength(33);
  });

  test('has ten neighbours for every authority in both models', () => {
    const neighbours = tableOf('lookups/statistical-neighbours.csv');
    const counts = new Map<string, number>();
    for (const { model, authority } of neighbours) {
      const key = `${model ?? ''} ${authority ?? ''}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(new Set(counts.values())).toEqual(new Set([10]));
    expect([...counts.keys()].filter((key) => key.startsWith('2025'))).toHaveLength(153);
    expect([...counts.keys()].filter((key) => key.startsWith('2021'))).toHaveLength(156);
  });
});

describe('the committed comparison of releases', () => {
  const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Provenance[];

  test('has one release that stands of every data set, the newest', () => {
    for (const id of ids) {
      const its = sources.filter(({ dataSet }) => dataSet === id);
      const [newest] = its
        .map(({ release }) => release)
        .sort()
        .reverse();
      expect(
        its.filter(({ stands }) => stands).map(({ release }) => release),
        id,
      ).toEqual([newest]);
    }
    expect(
      sources
        .filter(({ stands }) => !stands)
        .map(({ dataSet }) => dataSet)
        .sort(),
    ).toEqual([
      'b1-children-in-need',
      'b1-children-in-need',
      'c1-referrals',
      'c1-referrals',
      'c3-assessment-factors',
      'c3-assessment-factors',
      'c4-section-47-and-conferences',
      'd3-repeat-plans',
      'd3-repeat-plans',
      'd5-plans-at-31-march',
      'd5-plans-at-31-march',
      'sfr-2013',
      'workforce',
    ]);
  });

  test('lists as revised only what is now as it says', () => {
    const files = readdirSync('data/revisions');
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const rows = tableOf(`revisions/${file}`);
      const stands = sources.find(({ dataSet, stands }) => stands && `${dataSet}.csv` === file);
      for (const row of rows) {
        const { measure = '', authority = '', period = '' } = row;
        const was = `${row.old_value ?? ''}${row.old_symbol ?? ''}`;
        const is = `${row.new_value ?? ''}${row.new_symbol ?? ''}`;
        expect(is, file).not.toBe(was);
        if (row.newer_release !== stands?.release) continue;
        const now = cell(measure, authority, period);
        expect(now?.replace(/[[\]]/g, '') ?? '', `${file} ${measure} ${authority}`).toBe(is);
      }
    }
  });

  test('lists printed rates, as other today only of years whose population was revised', () => {
    const rows = tableOf('lookups/printed-rates.csv');
    expect(rows.length).toBeGreaterThan(45_000);
    expect(new Set(rows.map(({ release }) => release))).toEqual(new Set(['2024']));
    const rebased = rows.filter(({ recomputed }) => recomputed !== '');
    expect(rebased.length).toBeGreaterThan(1000);
    expect(new Set(rebased.map(({ period }) => period?.slice(0, 4)))).toEqual(
      new Set(['2023', '2024']),
    );
    for (const { printed, recomputed } of rebased) expect(printed).not.toBe(recomputed);
  });
});
