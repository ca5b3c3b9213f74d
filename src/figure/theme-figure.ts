import { measureOf } from '../catalogue/measures';
import { relationshipOf } from '../catalogue/relationships';
import type { Theme } from '../catalogue/themes/theme';
import type { Comparator } from '../view/comparator';
import { describePeriodKind, yearOf } from '../vocabulary/period';
import { citationOf } from './citation';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import { findingOf } from './findings';
import { footnotesOf, measuresOf } from './footnotes';
import type { Figure, Panel, TidyRow } from './figure';
import { linesPanel } from './lines-panel';
import { scatterPanel } from './scatter-panel';
import { tidyRow, type TidyInput } from './tidy';
import { capitalised, lowered } from './words';

function panelsOf(
  theme: Theme,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Panel[] {
  return theme.panels.map((spec) =>
    spec.kind === 'lines'
      ? linesPanel(spec, facts, data, compare)
      : scatterPanel(spec, facts, data, compare),
  );
}

/** "Referrals; year ending 31 March, 2013 to 2025": what is measured, and how far it reaches. */
function subtitleOf(theme: Theme, facts: AreaFacts, data: FigureData): string {
  return measuresOf(theme)
    .map((id) => {
      const measure = measureOf(id);
      const years = data.rows
        .filter((row) => row.measure === id && row.area === facts.area.code)
        .map((row) => yearOf(row.period));
      const reach = years.length > 0 ? ` ${Math.min(...years)} to ${Math.max(...years)}` : '';
      return `${measure.label}, ${lowered(describePeriodKind(measure.period))}${reach}`;
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
  const lines = panels.flatMap((panel) => {
    if (panel.kind !== 'lines') return [];
    return panel.series.flatMap(({ key, measure, points }) => {
      const code = key.slice(measure.length + 1);
      const areaName = names[code] ?? 'England';
      return points.map(({ period, value, symbol }) => ({
        measure,
        area: code,
        areaName,
        period,
        value,
        symbol,
      }));
    });
  });
  const pairs = theme.panels.flatMap((spec): TidyInput[] => {
    if (spec.kind === 'lines') return [];
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

/** The figure of a theme for an area: everything that is shown, from the rows that both ways give. */
export function themeFigure(
  theme: Theme,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Figure {
  const measures = measuresOf(theme);
  const panels = panelsOf(theme, facts, data, compare);
  const citation = citationOf(measures.flatMap((id) => facts.sources[id] ?? []));
  return {
    id: theme.id,
    question: theme.question,
    title: findingOf(theme.id, facts, data),
    subtitle: subtitleOf(theme, facts, data),
    panels,
    footnotes: footnotesOf(theme, facts, data, compare),
    citation,
    measures: measures.map((id) => ({ id, label: measureOf(id).label })),
    tidy: tidyOf(panels, theme, facts, data, citation.text),
  };
}
