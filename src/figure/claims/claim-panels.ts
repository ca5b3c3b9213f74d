import type { ClaimChart } from '../../catalogue/claims/claim';
import { measureOf } from '../../catalogue/measures/known';
import type { FigureRow } from '../../query/rows';
import { englandCode } from '../../vocabulary/area';
import { describePeriodKind, yearOf } from '../../vocabulary/period';
import { describeLines } from '../alt';
import { describeBars } from '../alt-bars';
import { axisFromNought } from '../axis';
import type { Bar, BarsPanel, LinesPanel, Series, SeriesRole } from '../figure';
import { linesTable } from '../lines-panel';
import { formatCell, formatPoint } from '../words';

const roles: readonly SeriesRole[] = ['focus', 'second', 'third', 'fourth'];

function linesOf(
  { title, measures: ids }: Extract<ClaimChart, { kind: 'lines' }>,
  england: readonly FigureRow[],
): LinesPanel {
  const measures = ids.map(measureOf);
  const series = measures.map((measure, index): Series => ({
    key: measure.id,
    role: roles[index] ?? 'fourth',
    label: measures.length > 1 ? measure.label : 'England',
    measure: measure.id,
    points: england
      .filter((row) => row.measure === measure.id)
      .map(({ period, value, symbol }) => ({
        period,
        value,
        symbol,
        text: formatPoint(measure, value, symbol),
      })),
  }));
  const periods = [...new Set(series.flatMap(({ points }) => points.map((p) => p.period)))].sort();
  const [first] = measures;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const periodLabel = first ? describePeriodKind(first.period) : '';
  const label =
    measures.length > 1 && first?.unit.kind === 'count' ? 'Children' : first?.unit.label;
  const panel = {
    kind: 'lines' as const,
    key: ids.join('+'),
    title,
    periods,
    periodLabel,
    axis: axisFromNought(values, label ?? '', first?.unit.kind === 'percent' ? '%' : ''),
    series,
    breaks: [...new Set(measures.flatMap((measure) => measure.breaks))],
    events: [],
    table: linesTable(title, periodLabel, periods, series),
  };
  return { ...panel, alt: describeLines(panel) };
}

function barsOf(
  { title, measures, period }: Extract<ClaimChart, { kind: 'bars' }>,
  england: readonly FigureRow[],
): BarsPanel {
  const bars = measures.map(([id, label]): Bar => {
    const row = england.find((one) => one.measure === id && one.period === period);
    const [value, symbol] = [row?.value ?? null, row?.symbol ?? null];
    return {
      measure: id,
      label,
      cells: [{ value, symbol, text: formatPoint(measureOf(id), value, symbol) }],
    };
  });
  const first = measures[0] ? measureOf(measures[0][0]) : null;
  const panel = {
    kind: 'bars' as const,
    key: `bars-${period}`,
    title,
    period,
    periodLabel: first ? `${describePeriodKind(first.period)} ${yearOf(period)}` : '',
    axisLabel: first?.unit.label ?? '',
    largest: Math.max(0, ...bars.flatMap(({ cells }) => cells.map(({ value }) => value ?? 0))),
    areas: [{ role: 'focus' as const, area: englandCode, label: 'England' }] as const,
    bars,
  };
  const table = {
    caption: title,
    columns: [
      { key: 'category', label: 'Category', numeric: false },
      { key: englandCode, label: 'England', numeric: true },
    ],
    rows: bars.map(({ measure, label, cells: [cell] }) => [
      label,
      formatCell(measureOf(measure), cell?.value ?? null, cell?.symbol ?? null),
    ]),
  };
  return { ...panel, table, alt: describeBars(panel) };
}

/** A chart beside an article's claims, of England's figures. */
export function claimPanel(
  chart: ClaimChart,
  england: readonly FigureRow[],
): LinesPanel | BarsPanel {
  return chart.kind === 'lines' ? linesOf(chart, england) : barsOf(chart, england);
}
