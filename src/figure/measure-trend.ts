import type { Measure } from '../catalogue/measures/measure';
import type { FigureRow } from '../query/rows';
import { englandCode } from '../vocabulary/area';
import { describePeriodKind } from '../vocabulary/period';
import type { EventOutline } from '../vocabulary/policy-event';
import { describeLines } from './alt';
import { axisFromNought } from './axis';
import { eventsOfAreas, panelEvents } from './events';
import type { LinesPanel, Series, SeriesRole } from './figure';
import { linesTable } from './lines-panel';
import { formatPoint } from './words';

/** Chosen areas take these in turn; England keeps its own. */
const roles: readonly SeriesRole[] = ['focus', 'second', 'region'];

/** Chosen authorities, and England where it can be compared, through the years, with their events. */
export function measureTrend(
  measure: Measure,
  chosen: readonly { code: string; name: string }[],
  rows: readonly FigureRow[],
  events: readonly EventOutline[],
): LinesPanel {
  const areas = [...chosen, ...(measure.sized ? [] : [{ code: englandCode, name: 'England' }])];
  const series = areas.map(({ code, name }, index): Series => ({
    key: `${measure.id}:${code}`,
    role: code === englandCode ? 'england' : (roles[index] ?? 'neighbours'),
    label: name,
    measure: measure.id,
    points: rows
      .filter((row) => row.area === code)
      .map(({ period, value, symbol }) => ({
        period,
        value,
        symbol,
        text: formatPoint(measure, value, symbol),
      })),
  }));
  const periods = [...new Set(series.flatMap(({ points }) => points.map((p) => p.period)))].sort();
  const periodLabel = describePeriodKind(measure.period);
  const panel = {
    kind: 'lines' as const,
    key: `${measure.id}:trend`,
    title: 'Through the years',
    periods,
    periodLabel,
    axis: axisFromNought(
      series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
      measure.unit.label,
      measure.unit.kind === 'percent' ? '%' : '',
    ),
    series,
    breaks: measure.breaks,
    events: panelEvents(
      eventsOfAreas(
        events,
        areas.map(({ code }) => code),
      ),
      [measure],
      periods,
    ),
    table: linesTable(`${measure.label} through the years`, periodLabel, periods, series),
  };
  return { ...panel, alt: describeLines(panel) };
}
