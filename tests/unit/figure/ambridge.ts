import type { AreaFacts } from '../../../src/figure/facts';
import type { FigureData } from '../../../src/figure/figure-data';
import type { FigureRow, MedianRow } from '../../../src/query/rows';
import { englandCode } from '../../../src/vocabulary/area';
import { periodOf } from '../../../src/vocabulary/period';
import type { Symbol } from '../../../src/vocabulary/symbol';

const name = { kind: 'authority' as const, name: 'Ambridge', spokenName: 'Ambridge' };

/** An authority that is not: in a region, with neighbours, and nothing peculiar about it. */
export const ambridge: AreaFacts = {
  area: {
    ...name,
    code: '999',
    slug: 'ambridge',
    onsCodes: ['E00000001'],
    region: 'E12000001',
    firstYear: 2013,
    lastYear: null,
  },
  region: {
    code: 'E12000001',
    kind: 'region',
    name: 'Borsetshire',
    spokenName: 'Borsetshire',
    slug: 'borsetshire',
  },
  neighbours: [{ ...name, code: '998', slug: 'felpersham', closeness: 'Very close' }],
  neighboursModel: '2025',
  predecessors: [],
  successors: [],
  joint: [],
  sources: {},
  notes: [],
  events: [],
};

/** England's own page. */
export const england: AreaFacts = {
  ...ambridge,
  area: {
    ...ambridge.area,
    code: englandCode,
    kind: 'england',
    name: 'England',
    spokenName: 'England',
  },
  region: null,
  neighbours: [],
  neighboursModel: null,
};

/** Rows of one measure and area from a year on: numbers and symbols; undefined is no row. */
export function rowsFrom(
  year: number,
  measure: string,
  area: string,
  figures: readonly (number | Symbol | undefined)[],
): FigureRow[] {
  return figures.flatMap((figure, index): FigureRow[] => {
    const of = { measure, area, joint: null };
    const period = periodOf('year-ending-31-march', year + index);
    if (figure === undefined) return [];
    return typeof figure === 'number'
      ? [{ ...of, period, value: figure, symbol: null }]
      : [{ ...of, period, value: null, symbol: figure }];
  });
}

/** Figures' rows and medians as an area's page has them. */
export function dataOf(rows: readonly FigureRow[], medians: readonly MedianRow[] = []): FigureData {
  return { rows, medians, pairs: [], among: [] };
}
