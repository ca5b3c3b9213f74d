import type { OverviewTheme } from '../catalogue/themes/theme';
import type { Comparator } from '../view/comparator';
import { assembleFigure } from './assemble-figure';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import { findingOf } from './findings';
import { footnotesOf } from './footnotes';
import type { Figure } from './figure';
import { linesPanel } from './lines-panel';
import { scatterPanel } from './scatter-panel';

/** The figure of a first page's theme for an area: everything that is shown, from the rows that both ways give. */
export function themeFigure(
  theme: OverviewTheme,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Figure {
  return assembleFigure(theme, facts, data, {
    title: findingOf(theme.id, facts, data),
    panels: theme.panels.map((spec) =>
      spec.kind === 'lines'
        ? linesPanel(spec, facts, data, compare)
        : scatterPanel(spec, facts, data, compare),
    ),
    footnotes: footnotesOf(theme, facts, data, compare),
  });
}
