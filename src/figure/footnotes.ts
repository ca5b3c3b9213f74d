import { measureOf } from '../catalogue/measures/known';
import { relationshipOf } from '../catalogue/relationships';
import type { ThemePanel } from '../catalogue/themes/panel';
import type { Theme } from '../catalogue/themes/theme';
import { describePeriod, yearOf } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { Comparator } from '../view/comparator';
import type { AreaFacts, Note } from './facts';
import { mediansOf, rowsOf, type FigureData } from './figure-data';
import { jointClause } from './joint-words';
import { measuresOf, partsOf, type ThemePart } from './theme-parts';
import { capitalised, listed, listedNames, yearList } from './words';

/** Every symbol among this area's own figures: its meaning, then of what and for which years. */
function symbolNotes(parts: readonly ThemePart[], facts: AreaFacts, data: FigureData): string[] {
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
function fewNote(facts: AreaFacts, data: FigureData): string[] {
  const latest = rowsOf(data, 'referrals', facts.area.code).at(-1);
  const count = latest?.value ?? null;
  if (!latest || count === null || count >= few) return [];
  return [
    `There were only ${count} referrals in ${describePeriod('year-ending-31-march', latest.period)}. With so few, shares and rates change a great deal from year to year by chance.`,
  ];
}

/** A share of exactly nought is as published, but seldom what people take it for. */
function noughtNotes(measures: readonly string[], facts: AreaFacts, data: FigureData): string[] {
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
function neighboursNote(
  measures: readonly string[],
  facts: AreaFacts,
  data: FigureData,
): string | null {
  const counts = measures.flatMap((id) => mediansOf(data, id).map((row) => row.contributors));
  if (facts.neighboursModel === null || counts.length === 0) return null;
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const having =
    low === high
      ? `${low} of them have a figure`
      : `${low} to ${high} of them have a figure, depending on measure and year`;
  return `Neighbours’ median: the middle figure of the ten statistical neighbours (${facts.neighboursModel} model). ${having}; a joint return counts once, and below five there is no median.`;
}

function jointNotes(measures: readonly string[], facts: AreaFacts, data: FigureData): string[] {
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

/** What became of the area, or what it came from, in a sentence each. */
export function changeNotes(facts: AreaFacts): string[] {
  const place = capitalised(facts.area.spokenName);
  const note = (year: number, text: string) => `${text} (reorganisation of 1 April ${year - 1}).`;
  const successors = facts.successors.filter(({ code }) => code !== facts.area.code);
  const predecessors = facts.predecessors.filter(({ code }) => code !== facts.area.code);
  const same = facts.successors.filter(({ code }) => code === facts.area.code);
  const partly = ({ how }: { how: string }) => how === 'part moved';
  const followers = listedNames(
    successors.map(
      (area) => `${area.spokenName}${partly(area) ? ' (for a part of the area)' : ''}`,
    ),
  );
  const origins = listedNames(
    predecessors.map((area) => `${partly(area) ? 'a part of ' : ''}${area.spokenName}`),
  );
  const [after] = successors;
  const [before] = predecessors;
  return [
    ...(after
      ? [note(after.year, `${place}’s figures stop at ${after.year - 1}; ${followers} followed`)]
      : []),
    ...(before
      ? [note(before.year, `${place}’s figures begin in ${before.year}, after ${origins}`)]
      : []),
    ...same.map(({ year }) =>
      note(year, `${place} became a unitary authority with the same area, so its line goes on`),
    ),
  ];
}

/** Why a line that has figures on both sides of a break does not run through it. */
function breakNotes(measures: readonly string[], data: FigureData): string[] {
  return measures.flatMap((id) => {
    const { breaks, period } = measureOf(id);
    return breaks
      .filter(({ at }) => data.rows.some((row) => row.measure === id && row.period < at))
      .map(({ at, reason }) => `The line breaks before ${describePeriod(period, at)}. ${reason}`);
  });
}

/**
 * Everything that must be said beneath a theme's figure, each thing once; first `said`, what its own
 * figures show.
 */
export function footnotesOf(
  theme: Theme,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
  said: readonly string[] = [],
): string[] {
  const measures = measuresOf(theme);
  const panels: readonly ThemePanel[] = theme.panels;
  const caveats = panels.flatMap((panel) => {
    if (panel.kind !== 'path' && panel.kind !== 'among') return [];
    const { join, caveats: said } = relationshipOf(panel.relationship);
    return [join, ...said];
  });
  const compared = panels.some(
    (panel) => panel.kind === 'bars' || (panel.kind === 'lines' && panel.compared),
  );
  const neighbours =
    compared && compare.includes('neighbours') ? neighboursNote(measures, facts, data) : null;
  // A bar shows one year, and a note on another would have nothing to stand beneath.
  const isDrawn = (note: Note) =>
    theme.page === 'overview' ||
    data.rows.some(
      (row) => row.measure === note.measure && row.area === note.area && row.period === note.period,
    );
  const notes = facts.notes
    .filter((note) => measures.includes(note.measure) && isDrawn(note))
    .map(({ text }) => text);
  const all = [
    ...said,
    ...(theme.page === 'in-depth' ? theme.notes : []),
    ...breakNotes(measures, data),
    ...symbolNotes(partsOf(theme), facts, data),
    ...noughtNotes(measures, facts, data),
    ...fewNote(facts, data),
    ...jointNotes(measures, facts, data),
    ...changeNotes(facts),
    ...notes,
    ...caveats,
    ...measures.flatMap((id) => measureOf(id).footnotes),
    ...(neighbours === null ? [] : [neighbours]),
  ];
  return [...new Set(all)];
}
