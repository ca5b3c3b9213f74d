import type { InDepthPanel } from '../catalogue/themes/panel';
import type { InDepthTheme } from '../catalogue/themes/theme';
import type { Comparator } from '../view/comparator';
import { assembleFigure } from './assemble-figure';
import { barsPanel } from './bars-panel';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import { inDepthFinding } from './findings-in-depth';
import { footnotesOf } from './footnotes';
import type { Figure, Panel } from './figure';
import { inDepthNotes } from './in-depth-notes';
import { linesPanel } from './lines-panel';
import { monthsPanel } from './months-panel';
import { multiplesPanel } from './multiples-panel';

function panelOf(
  spec: InDepthPanel,
  key: string,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Panel {
  if (spec.kind === 'lines') return linesPanel(spec, facts, data, compare);
  const { title, axis: axisLabel } = spec;
  const shared = { key, title, axisLabel, facts, data };
  switch (spec.kind) {
    case 'months':
      return monthsPanel({ ...shared, measures: spec.measures });
    case 'bars':
      return barsPanel({ ...shared, measures: spec.measures, order: spec.order, compare });
    case 'multiples':
      return multiplesPanel({ ...shared, measures: spec.measures, compare });
  }
}

/** The figure of an in-depth theme for an area: everything that is shown, from the rows that both ways give. */
export function inDepthFigure(
  theme: InDepthTheme,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Figure {
  return assembleFigure(theme, facts, data, {
    title: inDepthFinding(theme, facts, data),
    panels: theme.panels.map((spec, index) =>
      panelOf(spec, `${theme.id}-${index + 1}`, facts, data, compare),
    ),
    footnotes: footnotesOf(theme, facts, data, compare, inDepthNotes(theme.id, facts, data)),
  });
}
