import { readLookups } from '../../build-data/lookups';
import { factsMaker } from '../../build-data/facts';
import { measureOf, measures } from '../../../src/catalogue/measures';
import { relationships } from '../../../src/catalogue/relationships';
import { areaQueries } from '../../../src/figure/area-data';
import { authoritiesQuery, latestFiguresQuery, periodsQuery } from '../../../src/query/figures';
import { authorityPairsQuery, latestPairQuery } from '../../../src/query/pairs';
import type { Query } from '../../../src/query/query';
import { englandCode } from '../../../src/vocabulary/area';
import { periodOf } from '../../../src/vocabulary/period';

/** Years for which every data set has figures. */
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Every kind of chart query, by the function that makes it, for many areas, measures and years. */
export function querySet(dataFolder: string): Record<string, Query[]> {
  const lookups = readLookups(dataFolder);
  const factsOf = factsMaker(lookups, {}, []);
  const pages = lookups.areas.map((area) => areaQueries(factsOf(area)));
  const asked = (part: 'own' | 'others' | 'medians' | 'pairs') =>
    pages.flatMap((page) => page[part]?.query ?? []);
  return {
    figuresQuery: [...asked('own'), ...asked('others')],
    neighboursMedianQuery: asked('medians'),
    authoritiesQuery: measures.flatMap(({ id, period }) =>
      years.map((year) => authoritiesQuery(id, periodOf(period, year))),
    ),
    periodsQuery: measures.map(({ id }) => periodsQuery(id)),
    latestFiguresQuery: lookups.areas.map(({ code }) => latestFiguresQuery(code, englandCode)),
    areaPairsQuery: asked('pairs'),
    authorityPairsQuery: relationships.flatMap((relationship) =>
      years.map((year) =>
        authorityPairsQuery(relationship, periodOf(measureOf(relationship.y.measure).period, year)),
      ),
    ),
    latestPairQuery: relationships.map(latestPairQuery),
  };
}
