import { measureOf } from '../catalogue/measures/known';
import { relationshipOf } from '../catalogue/relationships';
import type { Relationship } from '../catalogue/relationships/relationship';
import type { LinesSpec, OverviewPanel } from '../catalogue/themes/panel';
import type { PairRow } from '../query/rows';
import type { Comparator } from '../view/comparator';
import { englandCode } from '../vocabulary/area';
import { describePeriod, describePeriodKind, yearOf } from '../vocabulary/period';
import { describeScatter } from './alt';
import { axisAround } from './axis';
import type { AreaFacts } from './facts';
import type { FigureData } from './figure-data';
import type { Mark, ScatterPanel, Table } from './figure';
import { labelOfEnds, pathBreaks } from './path-years';
import { capitalised, formatCell, lowered } from './words';

type ScatterSpec = Exclude<OverviewPanel, LinesSpec>;
type KnownPair = PairRow & { x: number; y: number };

function known(rows: readonly PairRow[]): KnownPair[] {
  return rows.filter((row): row is KnownPair => row.x !== null && row.y !== null);
}

/** "Barnsley, year ending 31 March 2025: 25.5% re-referrals; caseload 16.1 at 30 September 2024". */
function describePair(relationship: Relationship, row: KnownPair): string {
  const x = measureOf(relationship.x.measure);
  const y = measureOf(relationship.y.measure);
  const joint = row.joint === null ? '' : ' (joint return)';
  return `${capitalised(row.name)}, ${describePeriod(y.period, row.yPeriod)}: re-referrals ${formatCell(y, row.y, null)}, caseload ${formatCell(x, row.x, null)}${joint} at ${describePeriod(x.period, row.xPeriod)}`;
}

function mark(
  relationship: Relationship,
  row: KnownPair,
  role: Mark['role'],
  label: string | null,
): Mark {
  const text = describePair(relationship, row);
  return { key: `${row.area} ${row.yPeriod}`, role, x: row.x, y: row.y, label, text };
}

function tableOf(
  relationship: Relationship,
  caption: string,
  first: string,
  rows: readonly (readonly [string, PairRow])[],
): Table {
  const x = measureOf(relationship.x.measure);
  const y = measureOf(relationship.y.measure);
  const xDate = lowered(describePeriodKind(x.period));
  return {
    caption,
    columns: [
      { key: 'name', label: first, numeric: false },
      { key: 'x', label: `${x.label}, ${xDate} of the year before`, numeric: true },
      { key: 'y', label: y.label, numeric: true },
    ],
    rows: rows.map(([name, row]) => [
      name,
      formatCell(x, row.x, row.xSymbol),
      formatCell(y, row.y, row.ySymbol),
    ]),
  };
}

/** Few points of one area are shown on a scale on which a large difference looks large. */
const leastSpan = { x: 5, y: 10 };

function axes(relationship: Relationship, pairs: readonly KnownPair[], least = { x: 0, y: 0 }) {
  const x = measureOf(relationship.x.measure);
  const y = measureOf(relationship.y.measure);
  return {
    x: axisAround(
      pairs.map((pair) => pair.x),
      `${x.label}, 30 September inside the year`,
      '',
      least.x,
    ),
    y: axisAround(
      pairs.map((pair) => pair.y),
      `${y.label}, share of referrals`,
      '%',
      least.y,
    ),
  };
}

/** One area's years, joined in order; England's stand behind it where it is a comparator. */
function pathPanel(
  spec: ScatterSpec,
  relationship: Relationship,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Omit<ScatterPanel, 'alt'> {
  const own = data.pairs.filter((row) => row.area === facts.area.code);
  const withEngland = facts.area.kind !== 'england' && compare.includes('england');
  const england = withEngland ? known(data.pairs.filter((row) => row.area === englandCode)) : [];
  const ownKnown = known(own);
  const place = capitalised(facts.area.spokenName);
  return {
    kind: 'scatter',
    key: `${relationship.id}:path`,
    title: spec.title,
    ...axes(relationship, [...ownKnown, ...england], leastSpan),
    path: true,
    breaks: pathBreaks(measureOf(relationship.x.measure), measureOf(relationship.y.measure), [
      ...ownKnown,
      ...england,
    ]),
    marks: [
      ...england.map((row, at) => {
        const year = yearOf(row.yPeriod);
        return {
          ...mark(relationship, row, 'england', labelOfEnds(at, england.length, year)),
          year,
        };
      }),
      ...ownKnown.map((row) => {
        const year = yearOf(row.yPeriod);
        return { ...mark(relationship, row, 'focus', String(year)), year };
      }),
    ],
    legend: withEngland
      ? [
          { role: 'focus', label: `${place}, year ending 31 March` },
          { role: 'england', label: 'England, the same years' },
        ]
      : [],
    table: tableOf(
      relationship,
      `Re-referrals and caseload year by year, ${place}`,
      'Year ending 31 March',
      [...own].reverse().map((row) => [String(yearOf(row.yPeriod)), row]),
    ),
  };
}

/** Every authority in the latest year, with the area, or the region's authorities, picked out. */
function amongPanel(
  spec: ScatterSpec,
  relationship: Relationship,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Omit<ScatterPanel, 'alt'> {
  const { area } = facts;
  const neighbours = new Set(
    compare.includes('neighbours') ? facts.neighbours.map((neighbour) => neighbour.code) : [],
  );
  const roleOf = (row: PairRow): Mark['role'] => {
    if (row.area === area.code) return 'focus';
    if (area.kind === 'region' && row.region === area.code) return 'region';
    return neighbours.has(row.area) ? 'neighbours' : 'other';
  };
  const pairs = known(data.among);
  const order: Mark['role'][] = ['other', 'region', 'neighbours', 'england', 'focus'];
  const marks = pairs
    .map((row) => {
      const role = roleOf(row);
      const named = role === 'focus';
      return mark(relationship, row, role, named ? capitalised(row.name) : null);
    })
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const labels: Record<Mark['role'], string> = {
    other: area.kind === 'authority' ? 'Other authorities' : 'Authorities',
    region: `Authorities in ${area.spokenName}`,
    neighbours: 'Statistical neighbours',
    england: 'England',
    focus: capitalised(area.spokenName),
  };
  const [first] = data.among;
  const year = first ? describePeriod('year-ending-31-march', first.yPeriod) : '';
  return {
    kind: 'scatter',
    key: `${relationship.id}:among`,
    title: spec.title,
    ...axes(relationship, pairs),
    path: false,
    marks,
    legend: order
      .filter((role) => marks.some((candidate) => candidate.role === role))
      .reverse()
      .map((role) => ({ role, label: labels[role] })),
    table: tableOf(
      relationship,
      `Re-referrals and caseload of every authority, ${year}`,
      'Authority',
      data.among.map((row) => [capitalised(row.name), row]),
    ),
  };
}

/** A panel of two related measures: an area's years, or all authorities in the latest year. */
export function scatterPanel(
  spec: ScatterSpec,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): ScatterPanel {
  const relationship = relationshipOf(spec.relationship);
  const make = spec.kind === 'path' ? pathPanel : amongPanel;
  const panel = make(spec, relationship, facts, data, compare);
  return { ...panel, alt: describeScatter(panel) };
}
