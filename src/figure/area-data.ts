import { measureOf } from '../catalogue/measures/known';
import { relationships } from '../catalogue/relationships';
import { themes } from '../catalogue/themes';
import { figuresQuery, neighboursMedianQuery } from '../query/figures';
import { areaPairsQuery } from '../query/pairs';
import type { Query } from '../query/query';
import type { FigureRow, MedianRow, PairRow } from '../query/rows';
import { englandCode } from '../vocabulary/area';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import { measuresOf } from './theme-parts';

/** Answers a query with its rows: the native engine at build time, the browser's on the page. */
export type Run = <Row extends object>(query: Query) => Promise<Row[]>;

/** The measures that an area's page shows. */
export const pageMeasures: readonly string[] = [...new Set(themes.flatMap(measuresOf))];
/** A query of the page, and what it asks for in words. */
export interface NamedQuery {
  label: string;
  query: Query;
}

/** The queries that give an area's figures of these measures, by the part of FigureData that they fill. */
export function areaQueries(
  facts: AreaFacts,
  measures: readonly string[] = pageMeasures,
): {
  own: NamedQuery;
  others: NamedQuery | null;
  medians: NamedQuery | null;
  pairs: NamedQuery;
} {
  const { area, region, neighboursModel } = facts;
  const others = [
    ...(area.code === englandCode ? [] : [englandCode]),
    ...(region ? [region.code] : []),
  ];
  const compared = measures.filter((id) => !measureOf(id).sized);
  const [relationship] = relationships;
  if (!relationship) throw new Error('The catalogue lists no relationship.');
  return {
    own: { label: 'Its own figures', query: figuresQuery(measures, [area.code]) },
    others:
      others.length === 0 || compared.length === 0
        ? null
        : { label: 'England and the region', query: figuresQuery(compared, others) },
    medians:
      neighboursModel === null || compared.length === 0
        ? null
        : {
            label: 'The neighbours’ median',
            query: neighboursMedianQuery(compared, area.code, neighboursModel),
          },
    pairs: {
      label: 'Re-referrals against caseload',
      query: areaPairsQuery(relationship, [...new Set([area.code, englandCode])]),
    },
  };
}

/** The rows of an area's page, asked of an engine. `among` stays empty: it is the same for all. */
export async function askAreaData(run: Run, facts: AreaFacts): Promise<FigureData> {
  const { own, others, medians, pairs } = areaQueries(facts);
  const [ownRows, otherRows, medianRows, pairRows] = await Promise.all([
    run<FigureRow>(own.query),
    others ? run<FigureRow>(others.query) : [],
    medians ? run<MedianRow>(medians.query) : [],
    run<PairRow>(pairs.query),
  ]);
  return { rows: [...ownRows, ...otherRows], medians: medianRows, pairs: pairRows, among: [] };
}
