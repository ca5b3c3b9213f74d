import type { Measure } from '../catalogue/measures/measure';
import type { FigureRow } from '../query/rows';
import { englandCode } from '../vocabulary/area';
import { sameAreaChanges, takenOverOn } from '../vocabulary/lineage';
import { describePeriodKind } from '../vocabulary/period';
import { describeLines } from './alt';
import { axisFromNought } from './axis';
import type { Story } from './continuity-file';
import { lineName } from './continuity-names';
import type { LinesPanel, PanelEvent, Series, SeriesRole } from './figure';
import { linesTable } from './lines-panel';
import { mostTogether, shownTogether } from './lineage';
import { formatPoint, listedNames } from './words';

/** Authorities take these in turn, the area of the page first. */
const roles: readonly SeriesRole[] = ['focus', 'second', 'third', 'fourth'];

/** The lines of a chart: an authority each, or a joint return, which is one line of all its members. */
function linesOf(
  measure: Measure,
  story: Story,
  rows: readonly FigureRow[],
): { key: string; label: string; rows: FigureRow[] }[] {
  const { shown } = shownTogether(story.code, story.changes);
  const ofMeasure = rows.filter((row) => row.measure === measure.id);
  const seen = new Set<string>();
  return shown.slice(0, mostTogether).flatMap((code) => {
    const own = ofMeasure.filter((row) => row.area === code);
    const alone = own.filter(({ joint }) => joint === null);
    const joints = [...new Set(own.flatMap(({ joint }) => joint ?? []))].filter(
      (joint) => !seen.has(joint),
    );
    joints.forEach((joint) => seen.add(joint));
    return [
      ...(alone.length > 0 ? [{ key: code, label: lineName(story, code), rows: alone }] : []),
      ...joints.map((joint) => ({
        key: joint,
        label: `${listedNames(joint.split('+').map((member) => lineName(story, member)))} (joint return)`,
        rows: own.filter((row) => row.joint === joint),
      })),
    ];
  });
}

/** The days of reorganisation that fall on the time axis. */
function reorganisations({ code, changes }: Story, periods: LinesPanel['periods']): PanelEvent[] {
  const [from, to] = [periods[0], periods.at(-1)];
  if (from === undefined || to === undefined) return [];
  const same = new Set(sameAreaChanges(code, changes).map(({ year }) => year));
  return [...new Set(changes.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .map((year) => ({ year, date: takenOverOn({ year }) }))
    .filter(({ date }) => date >= from && date <= to)
    .map(({ year, date }, index) => ({
      id: `reorganisation-${date}`,
      kind: 'event',
      date,
      end: null,
      label: same.has(year) ? 'Unitary authority with the same area' : 'Reorganisation',
      number: index + 1,
    }));
}

/**
 * A measure of an area, its predecessors and its successors on one time axis, a line each, and of
 * England where it can be compared. Every line stops where its authority did; none is joined.
 */
export function continuityPanel(
  measure: Measure,
  story: Story,
  rows: readonly FigureRow[],
): LinesPanel {
  const england = {
    key: englandCode,
    label: 'England',
    rows: rows.filter((row) => row.measure === measure.id && row.area === englandCode),
  };
  const lines = [...linesOf(measure, story, rows), ...(measure.sized ? [] : [england])];
  const series = lines.map((line, index): Series => ({
    key: `${measure.id}:${line.key}`,
    role: line === england ? 'background' : (roles[index] ?? 'fourth'),
    label: line.label,
    measure: measure.id,
    points: line.rows.map(({ period, value, symbol }) => ({
      period,
      value,
      symbol,
      text: formatPoint(measure, value, symbol),
    })),
  }));
  const periods = [...new Set(series.flatMap(({ points }) => points.map((p) => p.period)))].sort();
  const periodLabel = describePeriodKind(measure.period);
  const title = `${measure.label}, before and after`;
  const panel = {
    kind: 'lines' as const,
    key: `${measure.id}:continuity`,
    title,
    periods,
    periodLabel,
    axis: axisFromNought(
      series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
      measure.unit.label === measure.label ? '' : measure.unit.label,
      measure.unit.kind === 'percent' ? '%' : '',
    ),
    series,
    breaks: measure.breaks,
    events: reorganisations(story, periods),
    table: linesTable(
      `${measure.label} of each authority, before and after`,
      periodLabel,
      periods,
      series,
    ),
  };
  return { ...panel, alt: describeLines(panel) };
}
