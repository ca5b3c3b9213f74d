import { describe, expect, test } from 'vitest';
import {
  authorityTypeOf,
  compareAreas,
  readGroupings,
} from '../../../scripts/build-data/figures/compare-areas-file';
import { readLookups } from '../../../scripts/build-data/lookups';

test.each([
  ['E06000052', 'unitary authority'],
  ['E08000016', 'metropolitan district'],
  ['E09000007', 'London borough'],
  ['E10000002', 'county'],
])('an authority of %s is a %s', (code, type) => {
  expect(authorityTypeOf({ name: 'Borsetshire', onsCodes: [code] })).toBe(type);
});

test('the newest code decides: Buckinghamshire was a county', () => {
  const onsCodes = ['E06000060', 'E10000002'];
  expect(authorityTypeOf({ name: 'Buckinghamshire', onsCodes })).toBe('unitary authority');
});

test.each([[['E07000096']], [['W06000001']], [[]]])('%j is no authority’s', (onsCodes) => {
  expect(() => authorityTypeOf({ name: 'Felpersham', onsCodes })).toThrow(/Felpersham.*E06, E08/);
});

describe('of the committed data', () => {
  const lookups = readLookups('data');
  const groupings = readGroupings('data');
  const { authorities, regions, changes, populationPeriod } = compareAreas(lookups, groupings);
  const of = (slug: string) => authorities.find((area) => area.slug === slug);
  const present = authorities.filter(({ lastYear }) => lastYear === null);

  test('every authority that ever was is there, by name', () => {
    expect(authorities.length).toBe(158);
    expect(present.length).toBe(153);
    const names = authorities.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
    expect(regions.map(({ slug }) => slug)).toContain('yorkshire-and-the-humber');
    expect(changes).toEqual(lookups.changes);
  });

  test('every one has a region of the list', () => {
    const codes = regions.map(({ code }) => code);
    expect(authorities.filter(({ region }) => !codes.includes(region))).toEqual([]);
  });

  test('each one that exists today has a population of the latest mid-year and a hexagon of its own', () => {
    expect(populationPeriod).toBe('2024-06-30');
    expect(present.filter(({ population }) => population === null)).toEqual([]);
    expect(new Set(present.map(({ hex }) => hex?.join())).size).toBe(present.length);
    expect(present.filter(({ hex }) => hex === null)).toEqual([]);
  });

  test('one that ended has neither: its last estimate is of another year', () => {
    for (const { lastYear, population, hex } of authorities) {
      if (lastYear !== null) expect([population, hex]).toEqual([null, null]);
    }
  });

  test('ranks of deprivation are 1 to 151, each once; who came after 2019 has none', () => {
    const ranks = authorities.flatMap(({ deprivationRank }) => deprivationRank ?? []);
    expect(ranks.sort((a, b) => a - b)).toEqual(Array.from({ length: 151 }, (_, i) => i + 1));
    expect(of('cumberland')?.deprivationRank).toBeNull();
  });

  test('neighbours are ten, nearest first, by the model', () => {
    expect(of('barnsley')?.neighbours['2025']?.length).toBe(10);
    for (const { code, neighbours } of authorities) {
      for (const model of ['2025', '2021'] as const) {
        const rows = lookups.neighbours.filter((n) => n.authority === code && n.model === model);
        expect(neighbours[model]?.length ?? 0).toBe(rows.length);
        for (const { rank, neighbour } of rows) {
          expect(neighbours[model]?.[rank - 1]).toBe(neighbour);
        }
      }
    }
  });

  test('a model that does not know an authority is absent', () => {
    expect(Object.keys(of('cumbria')?.neighbours ?? {})).toEqual(['2021']);
  });
});
