import { describePeriod, describePeriodKind, yearOf, type Period } from '../../vocabulary/period';
import { describeLines } from '../alt';
import { axisFromNought } from '../axis';
import { eventsOfAreas, panelEvents } from '../events';
import { noRow, type Axis, type LinesPanel, type Series } from '../figure';
import { linesTable } from '../lines-panel';
import { capitalised, formatCell, formatPoint } from '../words';
import type { EmbedFile } from './embed-file';
import type { LatestBar, LatestPanel } from './latest-panel';

function axisOf({ measure }: EmbedFile, values: readonly number[]): Axis {
  const suffix = measure.unit.kind === 'percent' ? '%' : '';
  return axisFromNought(values, measure.unit.label, suffix);
}

function placeOf({ area }: EmbedFile): string {
  return capitalised(area.spokenName);
}

/** An embed's lines through the years, with the events of all its areas. */
export function embedLinesPanel(
  file: EmbedFile,
  others: readonly EmbedFile[],
  series: readonly Series[],
): LinesPanel {
  const { measure } = file;
  const periods = [...new Set(series.flatMap(({ points }) => points.map((p) => p.period)))].sort();
  const periodLabel = describePeriodKind(measure.period);
  const events = new Map(
    [file, ...others].flatMap((one) =>
      eventsOfAreas(one.events, [one.area.code]).map((event) => [event.id, event]),
    ),
  );
  const panel = {
    kind: 'lines' as const,
    key: measure.id,
    title: measure.label,
    periods,
    periodLabel,
    axis: axisOf(
      file,
      series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
    ),
    series,
    breaks: measure.breaks.filter(
      ({ at }) => at > (periods[0] ?? at) && at <= (periods.at(-1) ?? ''),
    ),
    events: panelEvents([...events.values()], [measure], periods),
    table: linesTable(`${measure.label}, ${placeOf(file)}`, periodLabel, periods, series),
  };
  return { ...panel, alt: describeLines(panel) };
}

/** A bar for each of an embed's lines, in the latest period that its own area has a row for. */
export function embedLatestPanel(
  file: EmbedFile,
  series: readonly Series[],
  period: Period,
): LatestPanel {
  const { measure } = file;
  const periodLabel = capitalised(describePeriod(measure.period, period).replace(/^the /, ''));
  const bars = series.map(({ key, role, label, points }): LatestBar => {
    const point = points.find((one) => one.period === period);
    const { value = null, symbol = null } = point ?? {};
    const text = point === undefined ? noRow : formatPoint(measure, value, symbol);
    return { key, role, label, cell: { value, symbol, text } };
  });
  return {
    kind: 'latest',
    key: measure.id,
    title: measure.label,
    alt: `Bar chart, ${measure.label}, ${periodLabel}. ${bars.map(({ label, cell }) => `${label}: ${cell.text}`).join('; ')}.`,
    period,
    periodLabel,
    axis: axisOf(
      file,
      bars.flatMap(({ cell }) => cell.value ?? []),
    ),
    bars,
    table: {
      caption: `${measure.label}, ${placeOf(file)}`,
      columns: [
        { key: 'area', label: 'Area', numeric: false },
        { key: String(yearOf(period)), label: periodLabel, numeric: true },
      ],
      rows: bars.map(({ label, cell: { value, symbol } }) => [
        label,
        value === null && symbol === null ? '–' : formatCell(measure, value, symbol),
      ]),
    },
  };
}
