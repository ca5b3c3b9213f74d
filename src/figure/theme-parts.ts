import { measureOf } from '../catalogue/measures/known';
import { relationshipOf } from '../catalogue/relationships';
import type { ThemePanel } from '../catalogue/themes/panel';
import type { Theme } from '../catalogue/themes/theme';
import { lowered } from './words';

/** What a figure speaks of as one thing: a measure, or all measures of a chart of several. */
export interface ThemePart {
  /** In the middle of a sentence: "referrals by source". */
  label: string;
  measures: readonly string[];
  /** True where it stands for several measures, of which some may have figures and others not. */
  together: boolean;
}

/** The measures of one chart, in order. */
export function panelMeasures(panel: ThemePanel): string[] {
  switch (panel.kind) {
    case 'lines':
    case 'months':
      return [...panel.measures];
    case 'bars':
    case 'multiples':
      return panel.measures.map(({ measure }) => measure);
    default: {
      const { x, y } = relationshipOf(panel.relationship);
      return [y.measure, x.measure];
    }
  }
}

/** The measures that a theme shows, in order, each once. */
export function measuresOf(theme: Theme): string[] {
  const panels: readonly ThemePanel[] = theme.panels;
  return [...new Set(panels.flatMap(panelMeasures))];
}

/** The parts of a theme, in order, each once. */
export function partsOf(theme: Theme): ThemePart[] {
  const panels: readonly ThemePanel[] = theme.panels;
  const parts = new Map<string, ThemePart>();
  for (const panel of panels) {
    const measures = panelMeasures(panel);
    if ('together' in panel) {
      const before = parts.get(panel.together)?.measures ?? [];
      const all = [...new Set([...before, ...measures])];
      parts.set(panel.together, { label: panel.together, measures: all, together: true });
      continue;
    }
    for (const id of measures) {
      const label = lowered(measureOf(id).label);
      parts.set(label, { label, measures: [id], together: false });
    }
  }
  return [...parts.values()];
}
