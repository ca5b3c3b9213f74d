import type { Measure } from '../../catalogue/measures/measure';
import { describePeriodKind, periodOf, yearOf, type Period } from '../../vocabulary/period';
import { describeLines, describeSmall } from '../alt';
import { axisFromNought } from '../axis';
import { eventsOfAreas, panelEvents } from '../events';
import type { LinesPanel, MultiplesPanel, Series, SeriesRole } from '../figure';
import { linesTable } from '../lines-panel';
import type { CompareAreas, CompareFile } from './compare-file';
import type { Picked } from './picked';
import { englandReturn, linesReturns, multiplesReturns, trendSeries } from './trend-returns';
import { trendTitle } from './trend-title';

/** Every year from the first to the last: one without figures is a gap, and no line crosses it. */
function everyPeriod(measure: Measure, { periods }: CompareFile): Period[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const years = yearOf(last) - yearOf(first) + 1;
  return Array.from({ length: years }, (_, index) =>
    periodOf(measure.period, yearOf(first) + index),
  );
}

function axisOf(measure: Measure, series: readonly Series[]) {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const suffix = measure.unit.kind === 'percent' ? '%' : '';
  return axisFromNought(values, measure.unit.label, suffix);
}

/** England stands beside shares and rates; beside counts it would flatten everything. */
function englandSeries(file: CompareFile, measure: Measure, role: SeriesRole): Series[] {
  return measure.sized ? [] : [trendSeries(file, measure, englandReturn(file), role)];
}

/**
 * A small chart through the years for each return that is chosen, and of the group as far as there is
 * room, on the same axes, with England behind in grey. Without anybody picked it has no charts.
 */
export function trendPanels(
  file: CompareFile,
  areas: CompareAreas,
  measure: Measure,
  picked: Picked,
): MultiplesPanel {
  const { shown } = multiplesReturns(file, areas, picked);
  const england = englandSeries(file, measure, 'background');
  const own = shown.map((one) => trendSeries(file, measure, one, 'focus'));
  const axis = axisOf(measure, [...own, ...england]);
  const periods = everyPeriod(measure, file);
  const periodLabel = describePeriodKind(measure.period);
  const panels = own.map((line): LinesPanel => {
    const series = [line, ...england];
    const panel = {
      kind: 'lines' as const,
      key: line.key,
      title: line.label,
      periods,
      periodLabel,
      axis,
      series,
      breaks: measure.breaks,
      events: [],
      table: linesTable(`${measure.label}, ${line.label}`, periodLabel, periods, series),
    };
    return { ...panel, alt: describeLines(panel) };
  });
  return {
    kind: 'multiples',
    key: `${measure.id}:trends`,
    title: trendTitle(file, areas, measure, shown),
    alt: [
      `${panels.length} small line charts on the same scale, ${measure.label}.`,
      ...own.map((line) => describeSmall(line.label, line)),
    ].join(' '),
    axis,
    periods,
    periodLabel,
    panels,
    legend:
      england.length > 0 && own.length > 0
        ? [
            { role: 'focus', label: 'The authority' },
            { role: 'background', label: 'England' },
          ]
        : [],
    table: linesTable(`${measure.label} through the years`, periodLabel, periods, [
      ...own,
      ...england,
    ]),
  };
}

/** The chosen take these in turn; England keeps its own. */
const roles: readonly SeriesRole[] = ['focus', 'second', 'third', 'fourth'];

/** At most four lines in one chart: the first that are chosen, and England where it can be compared. */
export function trendLines(
  file: CompareFile,
  areas: CompareAreas,
  measure: Measure,
  picked: Picked,
): LinesPanel {
  const { shown } = linesReturns(file, areas, measure, picked);
  const series = [
    ...shown.map((one, index) => trendSeries(file, measure, one, roles[index] ?? 'fourth')),
    ...englandSeries(file, measure, 'england'),
  ];
  const periods = everyPeriod(measure, file);
  const periodLabel = describePeriodKind(measure.period);
  const codes = [...shown.flatMap((one) => one.codes), file.england.code];
  const panel = {
    kind: 'lines' as const,
    key: `${measure.id}:lines`,
    title: trendTitle(file, areas, measure, shown),
    periods,
    periodLabel,
    axis: axisOf(measure, series),
    series,
    breaks: measure.breaks,
    events: panelEvents(eventsOfAreas(file.events, codes), [measure], periods),
    table: linesTable(`${measure.label} through the years`, periodLabel, periods, series),
  };
  return { ...panel, alt: describeLines({ ...panel, title: measure.label }) };
}
