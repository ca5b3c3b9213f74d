import { measureOf } from '../catalogue/measures';
import type { InDepthTheme, InDepthThemeId } from '../catalogue/themes/theme';
import { describePeriod } from '../vocabulary/period';
import { bracketed, symbolMeanings } from '../vocabulary/symbol';
import type { AreaFacts } from './facts';
import { rowsOf, type FigureData } from './figure-data';
import { againstEngland, inPlace, isKnown, missing, type KnownRow } from './finding-words';
import { latestOf, type Latest } from './largest';
import { panelMeasures } from './theme-parts';
import { capitalised, formatCell, listed, subjectOf } from './words';

type Write = (theme: InDepthTheme, facts: AreaFacts, data: FigureData) => string;

/** "No figures on referrals by source in …", or the symbol of the latest and its meaning. */
function noneOf(together: string, facts: AreaFacts, { sample }: Latest): string {
  if (!sample) return `No figures on ${together} ${inPlace(facts, sample)}`;
  const when = describePeriod(measureOf(sample.measure).period, sample.period);
  if (sample.value !== null)
    return `No ${together} but nought ${inPlace(facts, sample)} in ${when}`;
  const { symbol } = sample;
  return `No figure on ${together} ${inPlace(facts, sample)} for ${when}: ${symbolMeanings[symbol]} ${bracketed(symbol)}`;
}

/** The largest, unless it is nought: then there is nothing that was most often the case. */
function topOf({ largest: [top] }: Latest): KnownRow | null {
  return top && top.value > 0 ? top : null;
}

/** Names in a sentence; too many to be read are only counted. */
function few(names: readonly string[], what: string): string {
  return names.length > 4 ? `${names.length} ${what}` : listed(names);
}

/** What a measure's label names after these words: "Share of referrals from schools" → "schools". */
function after(words: string, measure: string): string {
  const { label } = measureOf(measure);
  return label.startsWith(words) ? label.slice(words.length) : label;
}

function value(row: KnownRow): string {
  return formatCell(measureOf(row.measure), row.value, null);
}

function whenOf(row: KnownRow): string {
  return describePeriod(measureOf(row.measure).period, row.period);
}

/** "; in England, 28.5%", where one alone is the largest. */
function beside(rows: readonly KnownRow[], facts: AreaFacts, data: FigureData): string {
  const [first, second] = rows;
  if (!first || second) return '';
  return againstEngland(facts, data, measureOf(first.measure), first.period);
}

const each = (rows: readonly KnownRow[]) => (rows.length > 1 ? ' each' : '');

/** The measures of a theme's first chart, and what they are together. */
function firstChart(theme: InDepthTheme): { measures: string[]; together: string } {
  const [panel] = theme.panels;
  if (!panel) throw new Error(`The theme "${theme.id}" has no chart.`);
  return {
    measures: panelMeasures(panel),
    together: 'together' in panel ? panel.together : panel.title,
  };
}

const months: Write = (theme, facts, data) => {
  const { measures, together } = firstChart(theme);
  const latest = latestOf(measures, facts, data, null);
  const [most] = latest.largest;
  const [fewest] = latest.smallest;
  if (!most || !fewest) return noneOf(together, facts, latest);
  const named = (rows: readonly KnownRow[]) => {
    const [row] = rows;
    const names = rows.map(({ measure }) => after('Referrals in ', measure));
    return row ? `${few(names, 'months')} (${value(row)}${each(rows)})` : '';
  };
  const among = latest.unsure ? ', of the months with a figure' : '';
  const subject = subjectOf(facts.area);
  return most.value === fewest.value
    ? `${subject} received ${value(most)} referrals in each month of ${whenOf(most)}${among}`
    : `${subject} received most referrals in ${named(latest.largest)} and fewest in ${named(latest.smallest)} in ${whenOf(most)}${among}`;
};

const sources: Write = (theme, facts, data) => {
  const { measures, together } = firstChart(theme);
  const latest = latestOf(measures, facts, data, 100);
  const { largest } = latest;
  const top = topOf(latest);
  if (!top) return noneOf(together, facts, latest);
  const from = few(
    largest.map(({ measure }) => after('Share of referrals from ', measure)),
    'sources',
  );
  const among = latest.unsure ? 'Of the sources with a figure, referrals' : 'Referrals';
  return `${among} ${inPlace(facts, top)} came most often from ${from}: ${value(top)}${each(largest)} in ${whenOf(top)}${beside(largest, facts, data)}`;
};

const factors: Write = (theme, facts, data) => {
  const { measures, together } = firstChart(theme);
  const latest = latestOf(measures, facts, data, null);
  const { largest } = latest;
  const top = topOf(latest);
  if (!top) return noneOf(together, facts, latest);
  const what = few(
    largest.map(({ measure }) => after('Factor at assessment: ', measure)),
    'factors',
  );
  const [verb, factor] = largest.length > 1 ? ['were', 'factors'] : ['was', 'factor'];
  const among = latest.unsure ? ', of those with a figure,' : '';
  return `${capitalised(what)} ${verb} the ${factor} that assessments ${inPlace(facts, top)} noted most often${among} in ${whenOf(top)}: ${value(top)} of episodes${each(largest)}${beside(largest, facts, data)}`;
};

const categories: Write = (theme, facts, data) => {
  const { measures, together } = firstChart(theme);
  const latest = latestOf(measures, facts, data, 100);
  const { largest } = latest;
  const top = topOf(latest);
  if (!top) return noneOf(together, facts, latest);
  const what = few(
    largest.map(({ measure }) => after('Share of plans at 31 March for ', measure)),
    'categories',
  );
  const among = latest.unsure ? 'Of the categories with a figure, child' : 'Child';
  return `${among} protection plans ${inPlace(facts, top)} were most often for ${what}: ${value(top)}${each(largest)} at ${whenOf(top)}${beside(largest, facts, data)}`;
};

/** "In Barnsley there were 210.1 …, 70.2 … and 55.1 … per 10,000 children in the year …". */
function ratesTogether(nouns: readonly string[], preposition: 'in' | 'at'): Write {
  return (theme, facts, data) => {
    const { measures } = firstChart(theme);
    const rows = measures.map((id) => rowsOf(data, id, facts.area.code));
    const [first = []] = rows;
    const shared = first.filter(({ period }) =>
      rows.every((list) => list.some((row) => row.period === period)),
    );
    const period = shared.at(-1)?.period;
    const there = rows.map((list) => list.find((row) => row.period === period));
    const counted = there.flatMap((row, index) =>
      isKnown(row) ? [`${value(row)} ${nouns[index] ?? ''}`] : [],
    );
    const measure = measureOf(measures[0] ?? '');
    if (period === undefined || counted.length === 0) {
      return missing(facts, measure, there.find((row) => row !== undefined) ?? first.at(-1));
    }
    const without = there.flatMap((row, index) => (isKnown(row) ? [] : [nouns[index] ?? '']));
    const lacking = without.length > 0 ? `; no figure on ${listed(without)}` : '';
    return `${capitalised(inPlace(facts, there[0]))} there were ${listed(counted)} per 10,000 children ${preposition} ${describePeriod(measure.period, period)}${lacking}`;
  };
}

const assessments: Write = (theme, facts, data) => {
  const [id = ''] = firstChart(theme).measures;
  const measure = measureOf(id);
  const latest = rowsOf(data, id, facts.area.code).at(-1);
  if (!isKnown(latest)) return missing(facts, measure, latest);
  return `${value(latest)} of assessments ${inPlace(facts, latest)} were completed within 45 working days in ${whenOf(latest)}${againstEngland(facts, data, measure, latest.period)}`;
};

const sentences: Record<InDepthThemeId, Write> = {
  'referrals-by-month': months,
  'referrals-by-source': sources,
  'enquiry-to-plan': ratesTogether(
    ['section 47 enquiries', 'initial conferences', 'plans starting'],
    'in',
  ),
  'categories-of-abuse': categories,
  'two-kinds-of-plan': ratesTogether(['child in need plans', 'child protection plans'], 'at'),
  assessments,
  'assessment-factors': factors,
};

/** The finding that heads a figure in depth: what its latest figures say, or why there are none. */
export function inDepthFinding(theme: InDepthTheme, facts: AreaFacts, data: FigureData): string {
  return sentences[theme.id](theme, facts, data);
}
