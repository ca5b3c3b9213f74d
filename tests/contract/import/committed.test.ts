import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataSets } from '../../../src/catalogue/datasets';

function tableOf(path: string): Record<string, string>[] {
  const text = readFileSync(`data/${path}`, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const observations = dataSets.flatMap(({ id }) => tableOf(`observations/${id}.csv`));
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
    for (const { id } of dataSets) {
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
    ['835', 'dorset-to-2019', 'Dorset (to 2019)', 'E10000009', '2013', '2019'],
    ['838', 'dorset', 'Dorset', 'E06000059', '2020', ''],
    ['810', 'kingston-upon-hull', 'Kingston upon Hull', 'E06000010', '2013', ''],
    ['420', 'isles-of-scilly', 'the Isles of Scilly', 'E06000053', '2013', ''],
    ['201', 'city-of-london', 'the City of London', 'E09000001', '2013', ''],
    ['825', 'buckinghamshire', 'Buckinghamshire', 'E06000060 E10000002', '2013', ''],
    ['370', 'barnsley', 'Barnsley', 'E08000038 E08000016', '2013', ''],
    ['390', 'gateshead', 'Gateshead', 'E08000037 E08000020', '2013', ''],
    ['909', 'cumbria', 'Cumbria', 'E10000006', '2013', '2023'],
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
