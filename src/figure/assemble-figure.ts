import { measureOf } from '../catalogue/measures/known';
import { relationshipOf } from '../catalogue/relationships';
import type { ThemePanel } from '../catalogue/themes/panel';
import type { Theme } from '../catalogue/themes/theme';
import { describePeriodKind, yearOf } from '../vocabulary/period';
import { citationOf } from './citation';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import type { Figure, Panel, TidyRow } from './figure';
import { panelObservations } from './panel-observations';
import { measuresOf, partsOf } from './theme-parts';
import { tidyRow, type TidyInput } from './tidy';
import { capitalised, lowered } from './words';

/** " 2013 to 2025", " 2025", or nothing: how far the area's figures of these measures reach. */
function reachOf(measures: readonly string[], facts: AreaFacts, data: FigureData): string {
  const years = data.rows
    .filter((row) => measures.includes(row.measure) && row.area === facts.area.code)
    .map((row) => yearOf(row.period));
  if (years.length === 0) return '';
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? ` ${to}` : ` ${from} to ${to}`;
}

/** "Referrals, year ending 31 March 2013 to 2025": what is measured, and how far it reaches. */
function subtitleOf(theme: Theme, facts: AreaFacts, data: FigureData): string {
  return partsOf(theme)
    .map(({ label, measures: [first = '', ...more] }) => {
      const kind = lowered(describePeriodKind(measureOf(first).period));
      return `${capitalised(label)}, ${kind}${reachOf([first, ...more], facts, data)}`;
    })
    .join(' · ');
}

/** The figures that the panels' tables hold, line by line. */
function tidyOf(
  panels: readonly Panel[],
  theme: Theme,
  facts: AreaFacts,
  data: FigureData,
  source: string,
): TidyRow[] {
  const { area, region } = facts;
  const names: Record<string, string> = {
    [area.code]: area.name,
    ...(region ? { [region.code]: region.name } : {}),
    neighbours: `Median of the statistical neighbours of ${area.name}`,
  };
  const lines = panels.flatMap((panel): TidyInput[] =>
    panelObservations(panel).map((row) => ({ ...row, areaName: names[row.area] ?? 'England' })),
  );
  const specs: readonly ThemePanel[] = theme.panels;
  const pairs = specs.flatMap((spec): TidyInput[] => {
    if (spec.kind !== 'path' && spec.kind !== 'among') return [];
    const { x, y } = relationshipOf(spec.relationship);
    const rows =
      spec.kind === 'path' ? data.pairs.filter((row) => row.area === area.code) : data.among;
    return rows.flatMap((row) => [
      {
        measure: x.measure,
        area: row.area,
        areaName: capitalised(row.name),
        period: row.xPeriod,
        value: row.x,
        symbol: row.xSymbol,
      },
      {
        measure: y.measure,
        area: row.area,
        areaName: capitalised(row.name),
        period: row.yPeriod,
        value: row.y,
        symbol: row.ySymbol,
      },
    ]);
  });
  const seen = new Set<string>();
  return [...lines, ...pairs]
    .filter(({ measure, area: code, period }) => {
      const key = `${measure} ${code} ${period}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .map((input) => tidyRow(input, source));
}

/** What differs from one kind of theme to the other. */
export interface Drawn {
  title: string;
  panels: readonly Panel[];
  footnotes: readonly string[];
}

/** A theme's figure whole, from its charts, its finding and its notes. */
export function assembleFigure(
  theme: Theme,
  facts: AreaFacts,
  data: FigureData,
  drawn: Drawn,
): Figure {
  const measures = measuresOf(theme);
  const citation = citationOf(measures.flatMap((id) => facts.sources[id] ?? []));
  return {
    id: theme.id,
    question: theme.question,
    title: drawn.title,
    subtitle: subtitleOf(theme, facts, data),
    panels: drawn.panels,
    footnotes: drawn.footnotes,
    citation,
    measures: measures.map((id) => ({ id, label: measureOf(id).label })),
    tidy: tidyOf(drawn.panels, theme, facts, data, citation.text),
  };
}
