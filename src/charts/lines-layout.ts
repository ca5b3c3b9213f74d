import type { LinesPanel } from '../figure/figure';
import { yearOf, type Period } from '../vocabulary/period';
import { endLabels, labelColumnWidth, labelTexts, type EndLabel } from './end-labels';
import { formatTick } from './format-tick';
import { linear, type Frame } from './frame';
import { gapMarks, type GapMark } from './gap-marks';
import { placeBreaks, type PlacedBreak } from './place-breaks';
import { placeEvents, type PlacedEvent } from './place-events';
import { isAbout } from './series-points';
import { narrowWidth, smallSize, tickSize } from './sizes';
import type { TextWidth } from './text-width';
import { thinTicks } from './thin-ticks';
import { thinValues } from './thin-values';
import { timeDomain, timeOf } from './time';

/** Between the plot's edges and its first and last period, in pixels. */
export const timePadding = 10;
/** The height of the years under the plot, and of the strip of gap symbols above them. */
const yearsHeight = 26;
export const gapStripHeight = 18;
/** The height of the strip of numbered events over the plot, and of the word “break” over that. */
export const eventStripHeight = 20;
const breakWordHeight = 16;

/** Where everything in a chart of lines stands, in pixels of the drawing. */
export interface LinesLayout {
  frame: Frame;
  xDomain: readonly [number, number];
  /** Of a time, as of `timeOf`. */
  xOfTime: (time: number) => number;
  xOf: (period: Period) => number;
  yOf: (value: number) => number;
  /** Times (as of `timeOf`) at which a year is written. */
  years: readonly number[];
  /** Values that have a line across the plot and their figure beside it. */
  values: readonly number[];
  gaps: readonly GapMark[];
  events: readonly PlacedEvent[];
  breaks: readonly PlacedBreak[];
  /** Null: the lines are named in a key above the plot. */
  labels: readonly EndLabel[] | null;
}

function layoutWith(
  panel: LinesPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
  labelled: boolean,
): LinesLayout {
  const { axis, periods, series } = panel;
  const texts = labelled ? labelTexts(panel, Math.max(96, width * 0.24), textWidth) : [];
  const yearWidth = textWidth('2025', tickSize);
  const hasGaps = series.some(
    (line) =>
      isAbout(line) && line.points.some(({ value, symbol }) => value === null && symbol !== null),
  );
  const tickWidths = axis.ticks.map((tick) => textWidth(formatTick(tick, axis), tickSize));
  const frame: Frame = {
    left: Math.ceil(Math.max(0, ...tickWidths)) + 8,
    top:
      10 +
      (panel.breaks.length > 0 ? breakWordHeight : 0) +
      (panel.events.length > 0 ? eventStripHeight : 0),
    right: Math.floor(
      width - (labelled ? labelColumnWidth(texts) : Math.max(1, yearWidth / 2 - timePadding + 1)),
    ),
    bottom: height - yearsHeight - (hasGaps ? gapStripHeight : 0),
  };
  const xDomain = timeDomain(periods);
  const xOfTime = linear(xDomain, [frame.left + timePadding, frame.right - timePadding]);
  const xOf = (period: Period) => xOfTime(timeOf(period));
  const yOf = linear(axis.domain, [frame.bottom, frame.top]);
  const breaks = placeBreaks(panel.breaks, xDomain, xOfTime);
  const ticks = periods.map((period) => ({
    at: xOf(period),
    width: textWidth(String(yearOf(period)), tickSize),
    time: timeOf(period),
  }));
  return {
    frame,
    xDomain,
    xOfTime,
    xOf,
    yOf,
    values: thinValues(axis.ticks, yOf, tickSize),
    years: thinTicks(ticks, 10).map(({ time }) => time),
    gaps: gapMarks(series, xOf, (text) => textWidth(text, smallSize)),
    breaks,
    events: placeEvents(
      panel.events,
      xDomain,
      xOfTime,
      frame,
      breaks.map(({ x }) => x),
    ),
    labels: labelled ? endLabels(texts, frame, [0, height], xOf, yOf) : null,
  };
}

/** Lays a chart of lines out in a width and height; names lines at their ends where there is room. */
export function layOutLines(
  panel: LinesPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
): LinesLayout {
  const labelled = width >= narrowWidth;
  const layout = layoutWith(panel, width, height, textWidth, labelled);
  if (!labelled || layout.labels) return layout;
  return layoutWith(panel, width, height, textWidth, false);
}
