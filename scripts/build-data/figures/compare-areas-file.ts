import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AuthorityType,
  CompareArea,
  CompareAreas,
} from '../../../src/figure/compare/compare-file';
import type { Area } from '../../../src/vocabulary/area';
import type { Period } from '../../../src/vocabulary/period';
import type { Files } from '../files';
import type { Lookups } from '../lookups';
import { readTable } from './csv-table';

/** The parts of the data folder that group and map authorities, each by the authority's code. */
export interface Groupings {
  /** Rank and score by income deprivation affecting children; who did not exist in 2019 is absent. */
  deprivation: ReadonlyMap<string, { rank: number; score: number }>;
  /** Children aged 0 to 17 at `populationPeriod`, the latest mid-year. */
  population: ReadonlyMap<string, number>;
  populationPeriod: Period;
  hexes: ReadonlyMap<string, readonly [q: number, r: number]>;
}

const types: Readonly<Record<string, AuthorityType>> = {
  E06: 'unitary authority',
  E08: 'metropolitan district',
  E09: 'London borough',
  E10: 'county',
};

/** The type of an authority, by the letters of its newest ONS code. Throws at letters of no authority. */
export function authorityTypeOf({
  name,
  onsCodes,
}: Pick<Area, 'name' | 'onsCodes'>): AuthorityType {
  const [newest = ''] = onsCodes;
  const type = types[newest.slice(0, 3)];
  if (type === undefined) {
    const known = Object.keys(types).join(', ');
    throw new Error(`${name}: the ONS code "${newest}" begins with none of ${known}.`);
  }
  return type;
}

/** Reads the groupings of a data folder. Throws where the population has no row at all. */
export function readGroupings(folder: string): Groupings {
  const counts = readTable(join(folder, 'observations', 'population.csv'), [
    'measure',
    'authority',
    'period',
    'value',
  ]).filter(({ measure, value }) => measure === 'children-aged-0-to-17' && value !== '');
  const latest = counts
    .map(({ period }) => period)
    .sort()
    .at(-1);
  if (latest === undefined) throw new Error(`${folder}: no estimate of children aged 0 to 17.`);
  const ranks = readTable(join(folder, 'lookups', 'deprivation.csv'), [
    'code',
    'idaci_rank',
    'idaci_score',
  ]);
  const hexes = readTable(join(folder, 'lookups', 'hexes.csv'), ['code', 'q', 'r']);
  return {
    deprivation: new Map(
      ranks.map(({ code, idaci_rank: rank, idaci_score: score }) => [
        code,
        { rank: Number(rank), score: Number(score) },
      ]),
    ),
    population: new Map(
      counts
        .filter(({ period }) => period === latest)
        .map(({ authority, value }) => [authority, Number(value)]),
    ),
    populationPeriod: latest as Period,
    hexes: new Map(hexes.map(({ code, q, r }) => [code, [Number(q), Number(r)] as const])),
  };
}

/** Every authority as somebody compares it, with regions and reorganisations. */
export function compareAreas(
  { areas, changes, neighbours }: Pick<Lookups, 'areas' | 'changes' | 'neighbours'>,
  { deprivation, population, populationPeriod, hexes }: Groupings,
): CompareAreas {
  const nearest = (code: string, model: '2025' | '2021') => {
    const own = neighbours.filter((row) => row.authority === code && row.model === model);
    const codes = own.sort((a, b) => a.rank - b.rank).map(({ neighbour }) => neighbour);
    return codes.length > 0 ? { [model]: codes } : {};
  };
  const compared = (area: Area): CompareArea => {
    const { code, slug, name, spokenName, region, firstYear, lastYear } = area;
    if (region === null) throw new Error(`${name}: an authority without a region.`);
    return {
      code,
      slug,
      name,
      spokenName,
      region,
      type: authorityTypeOf(area),
      firstYear,
      lastYear,
      deprivationRank: deprivation.get(code)?.rank ?? null,
      deprivation: deprivation.get(code)?.score ?? null,
      population: population.get(code) ?? null,
      neighbours: { ...nearest(code, '2025'), ...nearest(code, '2021') },
      hex: hexes.get(code) ?? null,
    };
  };
  return {
    authorities: areas
      .filter(({ kind }) => kind === 'authority')
      .map(compared)
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    regions: areas
      .filter(({ kind }) => kind === 'region')
      .map(({ code, slug, name }) => ({ code, slug, name })),
    changes,
    populationPeriod,
  };
}

/** Adds what groups and maps authorities: `figures/compare/areas.json` and their outlines, `boundaries.json`. */
export function addCompareAreas(files: Files, folder: string, lookups: Lookups): void {
  files.add('figures/compare/areas.json', compareAreas(lookups, readGroupings(folder)));
  const outlines = readFileSync(join(folder, 'lookups', 'boundaries.json'), 'utf8');
  files.add('figures/compare/boundaries.json', outlines);
}
