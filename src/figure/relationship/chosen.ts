import type { CompareArea, CompareAreas, ComparedSeries } from '../compare/compare-file';
import type { ComparedRole } from '../compare/panels';

/** The authority that somebody follows through the page, and its neighbours; null for none. */
export interface Chosen {
  area: CompareArea;
  /** The code of each of its ten statistical neighbours, of the newest model that has it. */
  neighbours: ReadonlySet<ComparedSeries['code']>;
}

/** The authority with this slug; null where there is none. */
export function chosenOf({ authorities }: CompareAreas, slug: string | null): Chosen | null {
  const area = authorities.find((one) => one.slug === slug);
  if (!area) return null;
  return { area, neighbours: new Set(area.neighbours['2025'] ?? area.neighbours['2021'] ?? []) };
}

/** How an authority stands out beside the chosen one. */
export function roleBeside(chosen: Chosen | null, code: string): ComparedRole {
  if (chosen === null) return 'other';
  if (chosen.area.code === code) return 'chosen';
  return chosen.neighbours.has(code) ? 'group' : 'other';
}
