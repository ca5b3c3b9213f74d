import type {
  CompareArea,
  CompareAreas,
  ComparedSeries,
  CompareFile,
} from '../../../../src/figure/compare/compare-file';
import type { AuthorityChange } from '../../../../src/vocabulary/area';
import type { Period } from '../../../../src/vocabulary/period';
import { englandCode } from '../../../../src/vocabulary/area';

/** An authority of no particular kind. */
export function area(code: string, name: string, part: Partial<CompareArea> = {}): CompareArea {
  return {
    code,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    spokenName: name,
    region: 'E12000002',
    type: 'unitary authority',
    firstYear: 2010,
    lastYear: null,
    deprivationRank: null,
    deprivation: null,
    population: null,
    neighbours: {},
    hex: null,
    ...part,
  };
}

export function areasOf(
  authorities: readonly CompareArea[],
  changes: readonly AuthorityChange[] = [],
): CompareAreas {
  return { authorities, regions: [], changes, populationPeriod: '2024-06-30' };
}

export function fileOf(
  measure: string,
  periods: readonly Period[],
  england: Omit<ComparedSeries, 'code'>,
  authorities: readonly ComparedSeries[],
): CompareFile {
  return {
    measure,
    sources: [
      {
        title: 'C1',
        publisher: 'Department for Education',
        publication: 'Children in need',
        release: '2025',
        address: 'https://example.org/c1',
      },
    ],
    notes: [],
    events: [],
    periods,
    england: { code: englandCode, ...england },
    regions: [],
    authorities,
  };
}

/** A share of so many of a hundred times ten, with its counts. */
export function share(code: string, ...perCents: readonly (number | null)[]): ComparedSeries {
  return {
    code,
    figures: perCents,
    numerators: perCents.map((value) => (value === null ? null : value * 10)),
    denominators: perCents.map((value) => (value === null ? null : 1000)),
  };
}
