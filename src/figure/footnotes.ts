import { measureOf } from '../catalogue/measures';
import { relationshipOf } from '../catalogue/relationships';
import type { Theme } from '../catalogue/themes/theme';
import { describePeriod, yearOf } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { Comparator } from '../view/comparator';
import type { AreaFacts } from './facts';
import { mediansOf, rowsOf, type FigureData } from './figure-data';
import { capitalised, listed, lowered, yearList } from './words';

/** The measures that a theme shows, in order, each once. */
export function measuresOf(theme: Theme): string[] {
  const ids = theme.panels.flatMap((panel) => {
    if (panel.kind === 'lines') return [...panel.measures];
    const { x, y } = relationshipOf(panel.relationship);
    return [y.measure, x.measure];
  });
  return [...new Set(ids)];
}

/** Every symbol among this area's own figures: its meaning, then the measures and years. */
function symbolNotes(measures: readonly string[], facts: AreaFacts, data: FigureData): string[] {
  const missing = data.rows.filter(
    (row) => measures.includes(row.measure) && row.area === facts.area.code && row.symbol !== null,
  );
  const found = [...new Set(missing.flatMap((row) => row.symbol ?? []))];
  return found.map((symbol) => {
    const labelsByYears = new Map<string, string[]>();
    for (const id of measures) {
      const years = missing
        .filter((row) => row.measure === id && row.symbol === symbol)
        .map((row) => yearOf(row.period));
      if (years.length === 0) continue;
      const key = yearList(years);
      labelsByYears.set(key, [...(labelsByYears.get(key) ?? []), lowered(measureOf(id).label)]);
    }
    const parts = [...labelsByYears].map(([years, labels]) => `${listed(labels)}, ${years}`);
    return `${bracketed(symbol)} ${symbolMeanings[symbol]}: ${parts.join('; ')}. A missing figure is a gap in the line, never nought.`;
  });
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
      ({ others }) =>
        `${capitalised(listed([facts.area.spokenName, ...others]))} make one workforce return together: workforce figures are for all of them, not for ${facts.area.spokenName} alone.`,
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
  const followers = listed(
    successors.map(
      (area) => `${area.spokenName}${partly(area) ? ' (for a part of the area)' : ''}`,
    ),
  );
  const origins = listed(
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

/** Everything that must be said beneath a theme's figure, each thing once. */
export function footnotesOf(
  theme: Theme,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): string[] {
  const measures = measuresOf(theme);
  const caveats = theme.panels.flatMap((panel) => {
    if (panel.kind === 'lines') return [];
    const { join, caveats: said } = relationshipOf(panel.relationship);
    return [join, ...said];
  });
  const compared = theme.panels.some((panel) => panel.kind === 'lines' && panel.compared);
  const neighbours =
    compared && compare.includes('neighbours') ? neighboursNote(measures, facts, data) : null;
  const notes = facts.notes
    .filter(({ measure }) => measures.includes(measure))
    .map(({ text }) => text);
  const all = [
    ...symbolNotes(measures, facts, data),
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
