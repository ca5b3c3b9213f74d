import type { Measure } from '../catalogue/measures/measure';
import { measureOf } from '../catalogue/measures/known';
import type { LinesSpec } from '../catalogue/themes/panel';
import type { Comparator } from '../view/comparator';
import { describePeriodKind, yearOf, type Period } from '../vocabulary/period';
import { englandCode } from '../vocabulary/area';
import { describeLines } from './alt';
import { axisFromNought } from './axis';
import { panelEvents } from './events';
import type { AreaFacts } from './facts';
import { mediansOf, rowsOf, type FigureData } from './figure-data';
import type { LinesPanel, Series, SeriesRole, Table } from './figure';
import { capitalised, formatCell, formatPoint } from './words';

/** A measure's line for one area: its rows by period, gaps and their reasons included. */
export function areaSeries(
  data: FigureData,
  measure: Measure,
  area: string,
  role: SeriesRole,
  label: string,
): Series {
  const rows = rowsOf(data, measure.id, area);
  const isJoint = rows.some(({ joint }) => joint !== null);
  return {
    key: `${measure.id}:${area}`,
    role,
    label: isJoint ? `${label} (joint return)` : label,
    measure: measure.id,
    points: rows.map(({ period, value, symbol }) => ({
      period,
      value,
      symbol,
      text: formatPoint(measure, value, symbol),
    })),
  };
}

/** The line of the neighbours’ median; a period with too few of them is a gap. */
export function medianSeries(data: FigureData, measure: Measure): Series {
  return {
    key: `${measure.id}:neighbours`,
    role: 'neighbours',
    label: 'Neighbours’ median',
    measure: measure.id,
    points: mediansOf(data, measure.id).map(({ period, value }) => ({
      period,
      value,
      symbol: value === null ? 'x' : null,
      text: formatPoint(measure, value, value === null ? 'x' : null),
    })),
  };
}

/** The lines of several measures of one area, in their order. */
const ownRoles: readonly SeriesRole[] = ['focus', 'second', 'third'];

/** The words after the number that end every measure's label, and that the axis can say for all. */
function sharedTail(measures: readonly Measure[]): string {
  const suffixes = new Set(measures.map(({ unit }) => unit.suffix));
  const [suffix = ''] = suffixes;
  const shared = suffixes.size === 1 && measures.every(({ unit }) => unit.label.endsWith(suffix));
  return shared ? suffix : '';
}

function seriesOf(
  spec: LinesSpec,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): Series[] {
  const measures = spec.measures.map(measureOf);
  const [first, second] = measures;
  if (!first) return [];
  const { area, region } = facts;
  if (second) {
    const shared = sharedTail(measures);
    return measures.map((measure, index) =>
      areaSeries(
        data,
        measure,
        area.code,
        ownRoles[index] ?? 'third',
        measure.unit.label.slice(0, measure.unit.label.length - shared.length),
      ),
    );
  }
  const focus = areaSeries(data, first, area.code, 'focus', capitalised(area.spokenName));
  if (!spec.compared || area.kind === 'england') return [focus];
  const others: Series[] = [];
  if (compare.includes('england')) {
    others.push(areaSeries(data, first, englandCode, 'england', 'England'));
  }
  if (compare.includes('region') && region) {
    others.push(areaSeries(data, first, region.code, 'region', region.name));
  }
  if (compare.includes('neighbours') && facts.neighbours.length > 0) {
    others.push(medianSeries(data, first));
  }
  return [focus, ...others];
}

/** What stands under the time axis; two kinds of period with one date are named together. */
function periodLabelOf(measures: readonly Measure[]): string {
  const kinds = new Set(measures.map((measure) => measure.period));
  if (kinds.size > 1) return 'Year ending, or at, 31 March';
  return measures[0] ? describePeriodKind(measures[0].period) : '';
}

/** What stands above the value axis; nothing where the title has said it. */
function axisLabel(title: string, measures: readonly Measure[]): string {
  const [first, second] = measures;
  if (!first) return '';
  if (second) return capitalised(sharedTail(measures).trim()) || 'Number';
  return first.unit.label === title ? '' : first.unit.label;
}

/** The table of a lines chart: the newest period first, a column for each line. */
export function linesTable(
  caption: string,
  periodLabel: string,
  periods: readonly Period[],
  series: readonly Series[],
): Table {
  return {
    caption,
    columns: [
      { key: 'period', label: periodLabel, numeric: false },
      ...series.map(({ key, label }) => ({ key, label, numeric: true })),
    ],
    rows: [...periods].reverse().map((period) => [
      String(yearOf(period)),
      ...series.map(({ measure, points }) => {
        const point = points.find((candidate) => candidate.period === period);
        return point ? formatCell(measureOf(measure), point.value, point.symbol) : '–';
      }),
    ]),
  };
}

/** A panel of lines through time, for an area and what it is shown against. */
export function linesPanel(
  spec: LinesSpec,
  facts: AreaFacts,
  data: FigureData,
  compare: readonly Comparator[],
): LinesPanel {
  const measures = spec.measures.map(measureOf);
  const series = seriesOf(spec, facts, data, compare);
  const periods = [...new Set(series.flatMap(({ points }) => points.map((p) => p.period)))].sort();
  const values = series.flatMap(({ points }) => points.flatMap((p) => p.value ?? []));
  const periodLabel = periodLabelOf(measures);
  const unit = measures[0]?.unit;
  const place = capitalised(facts.area.spokenName);
  const panel = {
    kind: 'lines' as const,
    key: spec.measures.join('+'),
    title: spec.title,
    periods,
    periodLabel,
    axis: axisFromNought(
      values,
      axisLabel(spec.title, measures),
      unit?.kind === 'percent' ? '%' : '',
    ),
    series,
    breaks: [...new Set(measures.flatMap((measure) => measure.breaks))],
    events: panelEvents(facts.events, measures, periods),
    table: linesTable(`${spec.title}, ${place}`, periodLabel, periods, series),
  };
  return { ...panel, alt: describeLines(panel) };
}
