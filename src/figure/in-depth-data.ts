import { inDepthThemes } from '../catalogue/themes/in-depth';
import type { InDepthPanel } from '../catalogue/themes/panel';
import type { InDepthTheme } from '../catalogue/themes/theme';
import { figuresQuery, latestOfQuery, neighboursMedianQuery } from '../query/figures';
import type { FigureRow, MedianRow } from '../query/rows';
import { englandCode } from '../vocabulary/area';
import type { NamedQuery, Run } from './area-data';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import { measuresOf, panelMeasures } from './theme-parts';

/** The measures of the page in depth. */
export const inDepthMeasures: readonly string[] = [...new Set(inDepthThemes.flatMap(measuresOf))];

/** The queries behind figures in depth: those that give figures, and those that give medians. */
export interface InDepthQueries {
  rows: readonly NamedQuery[];
  medians: readonly NamedQuery[];
}

/** Names a query of some measures; none where there is nothing to ask for. */
function ask(
  label: string,
  measures: readonly string[],
  queryOf: (measures: readonly string[]) => NamedQuery['query'],
): NamedQuery[] {
  return measures.length === 0 ? [] : [{ label, query: queryOf(measures) }];
}

/**
 * The queries that give an area's figures for these themes, each no more than its charts draw: lines
 * want every year of everybody, small multiples England's beside the area's own, bars one year.
 */
export function inDepthQueries(
  facts: AreaFacts,
  themes: readonly InDepthTheme[] = inDepthThemes,
): InDepthQueries {
  const { area, region, neighboursModel: model } = facts;
  const panels: readonly InDepthPanel[] = themes.flatMap(({ panels }) => panels);
  const of = (wanted: (panel: InDepthPanel) => boolean) => [
    ...new Set(panels.filter(wanted).flatMap(panelMeasures)),
  ];
  const own = of(({ kind }) => kind !== 'bars');
  const compared = of((panel) => panel.kind === 'lines' && panel.compared);
  const multiples = of(({ kind }) => kind === 'multiples');
  const bars = of(({ kind }) => kind === 'bars');
  const england = area.code === englandCode ? [] : [englandCode];
  const others = [...england, ...(region ? [region.code] : [])];
  const isEngland = england.length === 0;
  return {
    rows: [
      ...ask('Its own figures', own, (ids) => figuresQuery(ids, [area.code])),
      ...ask('England and the region', isEngland ? [] : compared, (ids) =>
        figuresQuery(ids, others),
      ),
      ...ask('England, behind the small charts', isEngland ? [] : multiples, (ids) =>
        figuresQuery(ids, england),
      ),
      ...ask('The latest year', bars, (ids) =>
        latestOfQuery(ids, area.code, [area.code, ...others]),
      ),
    ],
    medians:
      model === null
        ? []
        : [
            ...ask('The neighbours’ median', compared, (ids) =>
              neighboursMedianQuery(ids, area.code, model),
            ),
            ...ask('The neighbours’ median in the latest year', bars, (ids) =>
              neighboursMedianQuery(ids, area.code, model, 'latest'),
            ),
          ],
  };
}

/** Rows each once: a year that a bar and a line both show was asked for twice. */
function distinct(rows: readonly FigureRow[]): FigureRow[] {
  const byKey = new Map(
    rows.map((row) => [`${row.measure} ${row.area} ${row.period}`, row] as const),
  );
  return [...byKey.values()];
}

/** The rows of an area's page in depth, asked of an engine. */
export async function askInDepthData(run: Run, facts: AreaFacts): Promise<FigureData> {
  const queries = inDepthQueries(facts);
  const { code } = facts.area;
  // How many referrals there were last: few make every share jump, and a footnote says so.
  const size = latestOfQuery(['referrals'], code, [code]);
  const [rows, medians] = await Promise.all([
    Promise.all([...queries.rows.map(({ query }) => query), size].map((q) => run<FigureRow>(q))),
    Promise.all(queries.medians.map(({ query }) => run<MedianRow>(query))),
  ]);
  return { rows: distinct(rows.flat()), medians: medians.flat(), pairs: [], among: [] };
}
