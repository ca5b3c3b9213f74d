import { measureOf } from '../../catalogue/measures/known';
import { describePeriodKind, yearOf } from '../../vocabulary/period';
import type { AreaFacts } from '../facts';
import { rowsOf, type FigureData } from '../figure-data';

/** A measure as a pack explains it. */
export interface Definition {
  measure: string;
  label: string;
  definition: string;
  /** "Year ending 31 March; figures of 2010 to 2025." */
  dates: string;
  /** The published table: 'C1: Children in need referrals and re-referrals'. */
  source: string;
  footnotes: readonly string[];
}

/** The definitions of these measures, in their order; a footnote is said once. */
export function definitionsOf(
  measures: readonly string[],
  facts: AreaFacts,
  data: FigureData,
): Definition[] {
  const said = new Set<string>();
  return measures.map((id) => {
    const measure = measureOf(id);
    const years = rowsOf(data, id, facts.area.code).map(({ period }) => yearOf(period));
    const [from, to] = [years[0], years.at(-1)];
    const reach =
      from === undefined || to === undefined
        ? 'no figures here'
        : `figures of ${from === to ? from : `${from} to ${to}`}`;
    const [source] = facts.sources[id] ?? [];
    const footnotes = measure.footnotes.filter((note) => !said.has(note));
    for (const note of footnotes) said.add(note);
    return {
      measure: id,
      label: measure.label,
      definition: measure.definition,
      dates: `${describePeriodKind(measure.period)}; ${reach}.`,
      source: source?.title ?? '',
      footnotes,
    };
  });
}
