import type { MonthsPanel, MonthsYear } from '../figure/figure';
import { bracketed } from '../vocabulary/symbol';
import { mergedGaps, type GapMark } from './gap-marks';
import { describeGap, gapRuns } from './month-gaps';
import { monthsPlots, scalesOf } from './months-plots';
import { placeEvents, type PlacedEvent } from './place-events';
import { labelSize, smallSize } from './sizes';
import type { Plot } from './small-plot';
import { spread } from './spread';
import type { TextWidth } from './text-width';
import { timeOfDate } from './time';

/** A piece of a year's line before its name, and the room up to its words. */
export const yearSample = 18;
export const yearSampleRoom = yearSample + 5;
/** From the seasons' plot to a year's name, and the height of one. */
const labelGap = 6;
const labelHeight = 18;

/** A name at the end of a year's line among the seasons. */
export interface YearLabel {
  role: 'latest' | 'pandemic';
  text: string;
  x: number;
  y: number;
}

/** Where everything in a months chart stands, in pixels of the drawing. */
export interface MonthsLayout {
  height: number;
  timeline: Plot;
  seasons: Plot;
  captions: readonly { text: string; x: number; y: number }[];
  gaps: readonly GapMark[];
  events: readonly PlacedEvent[];
  labels: readonly YearLabel[];
  /** Of a month's place in time, of one in its year, and of a value in either plot. */
  timeX: (time: number) => number;
  seasonX: (month: number) => number;
  timeY: (value: number) => number;
  seasonY: (value: number) => number;
}

/** The years that stand out. */
function namedYears(years: readonly MonthsYear[]) {
  return years.flatMap(({ role, ...year }) => (role === 'other' ? [] : [{ role, ...year }]));
}

/** Names at the ends of the lines that stand out, none over another; none for a year without figures. */
function yearLabels(
  years: readonly MonthsYear[],
  { frame, left, top }: Plot,
  yOf: (value: number) => number,
): YearLabel[] {
  const ends = namedYears(years).flatMap(({ role, label, points }) => {
    const last = points.findLast(({ value }) => value !== null)?.value ?? null;
    return last === null ? [] : [{ role, text: label, y: yOf(last) }];
  });
  const tops = spread(
    ends.map(({ y }) => ({ want: y - labelHeight / 2, height: labelHeight })),
    top + frame.top - labelHeight / 2,
    top + frame.bottom,
  );
  return ends.map(({ role, text, y }, index) => ({
    role,
    text,
    x: left + frame.right + labelGap,
    y: tops ? (tops[index] ?? y) + labelHeight / 2 : y,
  }));
}

/** Lays all months in one line, and each year's months over one another, beside or under it. */
export function layOutMonths(
  panel: MonthsPanel,
  width: number,
  height: number,
  textWidth: TextWidth,
): MonthsLayout {
  const { axis, years } = panel;
  const names = namedYears(years).map(({ label }) => textWidth(label, labelSize, true));
  const labelWidth = Math.ceil(labelGap + yearSampleRoom + Math.max(0, ...names)) + 2;
  const plots = monthsPlots(panel, width, height, labelWidth, textWidth);
  const { beside, timeline, seasons } = plots;
  const { xOf: timeX, yOf: timeY } = scalesOf(timeline);
  const { xOf: seasonX, yOf: seasonY } = scalesOf(seasons);
  return {
    height: beside ? height : seasons.top + seasons.height,
    timeline,
    seasons,
    captions: [
      { text: axis.label, x: 0, y: 12 },
      { text: 'By time of year, other years in grey', x: seasons.left, y: seasons.top + 12 },
    ],
    gaps: mergedGaps(
      gapRuns(years.flatMap(({ points }) => points)).map((run) => ({
        x: (timeX(timeOfDate(run.from)) + timeX(timeOfDate(run.to))) / 2,
        symbol: bracketed(run.symbol),
        why: describeGap(run),
      })),
      (text) => textWidth(text, smallSize),
    ),
    events: placeEvents(panel.events, timeline.domain, timeX, timeline.frame, []),
    labels: yearLabels(years, seasons, seasonY),
    timeX,
    seasonX,
    timeY,
    seasonY,
  };
}
