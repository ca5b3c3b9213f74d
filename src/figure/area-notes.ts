import { measureOf } from '../catalogue/measures/known';
import { describePeriod, yearOf } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { NotedArea } from './change-notes';
import { mediansOf, rowsOf, type FigureData } from './figure-data';
import { jointClause } from './joint-words';
import type { ThemePart } from './theme-parts';
import { listed, yearList } from './words';

/** Every symbol among this area's own figures: its meaning, then of what and for which years. */
export function symbolNotes(
  parts: readonly ThemePart[],
  facts: NotedArea,
  data: FigureData,
): string[] {
  const all = new Set(parts.flatMap(({ measures }) => measures));
  const own = data.rows.filter((row) => all.has(row.measure) && row.area === facts.area.code);
  const found = [...new Set(own.flatMap((row) => row.symbol ?? []))];
  return found.map((symbol) => {
    const labelsByYears = new Map<string, string[]>();
    for (const { label, measures, together } of parts) {
      const missing = own.filter((row) => row.symbol === symbol && measures.includes(row.measure));
      if (missing.length === 0) continue;
      const years = yearList(missing.map((row) => yearOf(row.period)));
      const periods = new Set(missing.map((row) => row.period));
      const shown = own.filter((row) => measures.includes(row.measure) && periods.has(row.period));
      const some = together && missing.length < shown.length ? 'some ' : '';
      labelsByYears.set(years, [...(labelsByYears.get(years) ?? []), `${some}${label}`]);
    }
    const said = [...labelsByYears].map(([years, labels]) => `${listed(labels)}, ${years}`);
    return `${bracketed(symbol)} ${symbolMeanings[symbol]}: ${said.join('; ')}. ${neverNought(parts)}`;
  });
}

/** What stands in a chart where a figure is missing. */
function neverNought(parts: readonly ThemePart[]): string {
  return parts.some(({ together }) => together)
    ? 'A missing figure is a gap, never nought.'
    : 'A missing figure is a gap in the line, never nought.';
}

const few = 100;

/** Few referrals make shares and rates jump; said where the latest year had few. */
export function fewNote(facts: NotedArea, data: FigureData): string[] {
  const latest = rowsOf(data, 'referrals', facts.area.code).at(-1);
  const count = latest?.value ?? null;
  if (!latest || count === null || count >= few) return [];
  return [
    `There were only ${count} referrals in ${describePeriod('year-ending-31-march', latest.period)}. With so few, shares and rates change a great deal from year to year by chance.`,
  ];
}

/** A share of exactly nought is as published, but seldom what people take it for. */
export function noughtNotes(
  measures: readonly string[],
  facts: NotedArea,
  data: FigureData,
): string[] {
  return measures.flatMap((id) => {
    const measure = measureOf(id);
    if (measure.unit.kind !== 'percent' || measure.published === null) return [];
    const years = data.rows
      .filter((row) => row.measure === id && row.area === facts.area.code && row.value === 0)
      .map((row) => yearOf(row.period));
    if (years.length === 0) return [];
    return [
      `${measure.label}: the DfE published nought for ${yearList(years)}. That can show how the authority recorded, rather than that there were none.`,
    ];
  });
}

/** Who stands behind the neighbours' median. */
export function neighboursNote(
  measures: readonly string[],
  facts: NotedArea,
  data: FigureData,
): string | null {
  const counts = measures.flatMap((id) => mediansOf(data, id).map((row) => row.contributors));
  if (facts.neighboursModel === null || counts.length === 0) return null;
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const having =
    low === high
      ? `${low} of them have a figure`
      : `${low} to ${high} of them have a figure, depending on ${measures.length > 1 ? 'measure and year' : 'the year'}`;
  return `Neighbours’ median: the middle figure of the ten statistical neighbours (${facts.neighboursModel} model). ${having}; a joint return counts once, and below five there is no median.`;
}

/** Who shares the workforce returns that are shown. */
export function jointNotes(
  measures: readonly string[],
  facts: NotedArea,
  data: FigureData,
): string[] {
  const shown = new Set(
    data.rows
      .filter((row) => row.area === facts.area.code && measures.includes(row.measure))
      .flatMap((row) => row.joint ?? []),
  );
  return facts.joint
    .filter(({ joint }) => shown.has(joint))
    .map(
      (joint) =>
        `${jointClause([facts.area.spokenName, ...joint.others], joint)}: workforce figures are for all of them, not for ${facts.area.spokenName} alone.`,
    );
}

/** Why a line that has figures on both sides of a break does not run through it. */
export function breakNotes(measures: readonly string[], data: FigureData): string[] {
  return measures.flatMap((id) => {
    const { breaks, period } = measureOf(id);
    return breaks
      .filter(({ at }) => {
        const own = data.rows.filter((row) => row.measure === id);
        return own.some((row) => row.period < at) && own.some((row) => row.period >= at);
      })
      .map(({ at, reason }) => `The line breaks before ${describePeriod(period, at)}. ${reason}`);
  });
}
