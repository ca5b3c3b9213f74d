import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareArea, CompareAreas } from '../../../../src/figure/compare/compare-file';
import { numberWord, possessive, spokenRegion } from '../../../../src/figure/compare/group-words';
import { resolveGroup } from '../../../../src/figure/compare/groups';
import { readyGroups } from '../../../../src/figure/compare/ready-groups';

const regions = [
  { code: 'E12000002', slug: 'north-west', name: 'North West' },
  { code: 'E12000007', slug: 'london', name: 'London' },
  { code: 'E13000001', slug: 'inner-london', name: 'Inner London' },
];

function area(code: string, part: Partial<CompareArea> = {}): CompareArea {
  return {
    code,
    slug: `a-${code}`,
    name: `A ${code}`,
    spokenName: `A ${code}`,
    region: 'E12000002',
    type: 'metropolitan district',
    firstYear: 2010,
    lastYear: null,
    deprivationRank: null,
    deprivation: null,
    population: null,
    neighbours: {},
    hex: [0, 0],
    ...part,
  };
}

function areasOf(authorities: readonly CompareArea[]): CompareAreas {
  return { authorities, regions, changes: [], populationPeriod: '2024-06-30' };
}

const old = area('9', { lastYear: 2019, population: 1000, deprivationRank: 2 });
const tenOthers = Array.from({ length: 10 }, (_, place) => area(String(20 + place)));
const areas = areasOf([
  area('1', {
    slug: 'barnsley',
    spokenName: 'Barnsley',
    neighbours: {
      '2025': tenOthers.map(({ code }) => code).reverse(),
      '2021': ['9', ...tenOthers.slice(1).map(({ code }) => code)],
    },
    population: 1000,
    deprivationRank: 30,
  }),
  area('2', { region: 'E12000007', type: 'London borough', population: 500, deprivationRank: 31 }),
  area('3', { slug: 'st-helens', spokenName: 'St Helens', population: 1900, deprivationRank: 121 }),
  area('4', { population: 990, deprivationRank: 120 }),
  old,
  ...tenOthers,
]);

test('names and numbers read as a sentence has them', () => {
  expect(['Barnsley', 'St Helens', 'the Isles of Scilly'].map(possessive)).toEqual([
    'Barnsley’s',
    'St Helens’',
    'the Isles of Scilly’s',
  ]);
  expect(
    ['North East', 'East of England', 'London', 'Yorkshire and The Humber'].map(spokenRegion),
  ).toEqual(['the North East', 'the East of England', 'London', 'Yorkshire and The Humber']);
  expect([1, 10, 40].map(numberWord)).toEqual(['one', 'ten', '40']);
});

describe('neighbours', () => {
  test('are the model’s ten, nearest first, and say whose they are', () => {
    expect(resolveGroup(areas, { kind: 'neighbours', of: 'barnsley', model: '2025' })).toEqual({
      label: 'Barnsley’s ten statistical neighbours (2025 model)',
      codes: ['29', '28', '27', '26', '25', '24', '23', '22', '21', '20'],
    });
  });

  test('one that is no more is left out, and it is said that one was', () => {
    const group = resolveGroup(areas, { kind: 'neighbours', of: 'barnsley', model: '2021' });
    expect(group?.label).toBe(
      'nine of Barnsley’s ten statistical neighbours (2021 model), those that exist today',
    );
    expect(group?.codes).not.toContain('9');
    expect(group?.codes).toHaveLength(9);
  });

  test('of an authority that the model or the list lacks are none', () => {
    expect(resolveGroup(areas, { kind: 'neighbours', of: 'a-2', model: '2025' })).toBeNull();
    expect(resolveGroup(areas, { kind: 'neighbours', of: 'atlantis', model: '2025' })).toBeNull();
  });
});

describe('region, type and deprivation', () => {
  test('a region reads as a sentence has it, and has whom there is today', () => {
    const north = resolveGroup(areas, { kind: 'region', region: 'north-west' });
    expect(north?.label).toBe('the authorities of the North West');
    expect(north?.codes).toEqual(expect.arrayContaining(['1', '3', '4']));
    expect(north?.codes).not.toContain('9');
    expect(resolveGroup(areas, { kind: 'region', region: 'london' })).toEqual({
      label: 'the authorities of London',
      codes: ['2'],
    });
  });

  test('a region without authorities of its own, or that there is not, is no group', () => {
    expect(resolveGroup(areas, { kind: 'region', region: 'inner-london' })).toBeNull();
    expect(resolveGroup(areas, { kind: 'region', region: 'wessex' })).toBeNull();
  });

  test('a type has its authorities; one that none is of is no group', () => {
    expect(resolveGroup(areas, { kind: 'type', type: 'london-borough' })).toEqual({
      label: 'the London boroughs and the City',
      codes: ['2'],
    });
    expect(resolveGroup(areas, { kind: 'type', type: 'county' })).toBeNull();
  });

  test('of 151 ranks the first thirty are the most deprived fifth, the last 31 the least', () => {
    expect(resolveGroup(areas, { kind: 'deprivation', fifth: 'most' })).toEqual({
      label: 'the most deprived fifth of authorities',
      codes: ['1'],
    });
    expect(resolveGroup(areas, { kind: 'deprivation', fifth: 'least' })?.codes).toEqual(['3']);
    const all = areasOf(
      Array.from({ length: 151 }, (_, place) =>
        area(String(300 + place), { deprivationRank: place + 1 }),
      ),
    );
    expect(resolveGroup(all, { kind: 'deprivation', fifth: 'most' })?.codes).toHaveLength(30);
    expect(resolveGroup(all, { kind: 'deprivation', fifth: 'least' })?.codes).toHaveLength(31);
  });
});

describe('similar population', () => {
  test('is by how many times larger or smaller, never itself, nor one that is no more', () => {
    const group = resolveGroup(areas, { kind: 'population', of: 'barnsley' });
    // 1,900 is less than twice as large, 500 is half; by difference 500 would be nearer.
    expect(group).toEqual({
      label: 'the three authorities nearest to Barnsley in number of children',
      codes: ['4', '3', '2'],
    });
  });

  test('the ten are no further than any that is left out', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 300_000 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(sizes, (populations) => {
        const all = areasOf(
          populations.map((population, place) => area(String(place), { population })),
        );
        const group = resolveGroup(all, { kind: 'population', of: 'a-0' });
        const far = (code: string) =>
          Math.abs(Math.log((populations[Number(code)] ?? 0) / (populations[0] ?? 0)));
        const others = populations.flatMap((_, place) =>
          place === 0 || group?.codes.includes(String(place)) ? [] : far(String(place)),
        );
        expect(group?.codes).toHaveLength(10);
        expect(group?.codes).not.toContain('0');
        expect(Math.max(...(group?.codes.map(far) ?? []))).toBeLessThanOrEqual(Math.min(...others));
      }),
    );
  });

  test('without a count of children there is no such group', () => {
    expect(resolveGroup(areas, { kind: 'population', of: 'a-20' })).toBeNull();
  });
});

describe('an own group', () => {
  test('has whom it names, also one that is no more, and passes over who never was', () => {
    const own = { kind: 'own' as const, name: 'Dorsets', members: ['a-9', 'atlantis', 'a-2'] };
    expect(resolveGroup(areas, own)).toEqual({ label: '“Dorsets”', codes: ['9', '2'] });
    expect(resolveGroup(areas, { ...own, name: '' })?.label).toBe('your own group');
    expect(resolveGroup(areas, { ...own, members: ['atlantis'] })).toBeNull();
  });
});

describe('ready groups', () => {
  test('those around an authority come first, its region among them and once', () => {
    const [around, ...others] = readyGroups(areas, 'barnsley');
    expect(around?.heading).toBe('Around Barnsley');
    expect(around?.groups.map(({ choice }) => choice.kind)).toEqual([
      'neighbours',
      'neighbours',
      'population',
      'region',
    ]);
    const later = others.flatMap(({ groups }) => groups.map(({ choice }) => choice));
    expect(later).not.toContainEqual({ kind: 'region', region: 'north-west' });
    expect(later).toContainEqual({ kind: 'region', region: 'london' });
  });

  test('every one that is offered has members, and a label with a capital or a quotation', () => {
    for (const slug of [undefined, 'barnsley', 'a-2', 'a-9', 'atlantis']) {
      const offered = readyGroups(areas, slug).flatMap(({ groups }) => groups);
      expect(offered.length).toBeGreaterThan(0);
      for (const { choice, label } of offered) {
        expect(resolveGroup(areas, choice)?.codes.length, label).toBeGreaterThan(0);
        expect(label).toMatch(/^[A-Z]/);
      }
    }
  });

  test('without an authority there is nothing around one', () => {
    expect(readyGroups(areas).map(({ heading }) => heading)).toEqual([
      'By deprivation',
      'By type',
      'By region',
    ]);
  });
});
