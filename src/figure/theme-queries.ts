import { relationshipOf } from '../catalogue/relationships';
import type { OverviewTheme } from '../catalogue/themes/theme';
import { authorityPairsQuery } from '../query/pairs';
import type { Period } from '../vocabulary/period';
import { areaQueries, type NamedQuery } from './area-data';
import type { AreaFacts } from './facts';
import { measuresOf } from './theme-parts';

/**
 * The queries behind the figure of a first page's theme, for a reader to see and run. `amongPeriod` is the year of
 * the panel of all authorities; null where it is not known yet.
 */
export function themeQueries(
  theme: OverviewTheme,
  facts: AreaFacts,
  amongPeriod: Period | null,
): NamedQuery[] {
  const { own, others, medians, pairs } = areaQueries(facts, measuresOf(theme));
  const lines = theme.panels.some((panel) => panel.kind === 'lines') ? [own, others, medians] : [];
  const related = theme.panels.flatMap((panel): NamedQuery[] => {
    if (panel.kind === 'path') return [pairs];
    if (panel.kind === 'lines' || amongPeriod === null) return [];
    const query = authorityPairsQuery(relationshipOf(panel.relationship), amongPeriod);
    return [{ label: 'Every authority in the latest year', query }];
  });
  return [...lines, ...related].filter((query) => query !== null);
}
