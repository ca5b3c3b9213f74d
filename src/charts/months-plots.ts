import { monthName } from '../figure/alt-months';
import type { MonthsPanel, MonthsYear } from '../figure/figure';
import { formatTick } from './format-tick';
import { linear } from './frame';
import { eventStripHeight, gapStripHeight } from './lines-layout';
import { gapRuns } from './month-gaps';
import { monthStyles } from './palette';
import { tickSize } from './sizes';
import type { Plot } from './small-plot';
import type { TextWidth } from './text-width';
import { thinTicks } from './thin-ticks';
import { timeOfDate } from './time';

/** From here on the two plots stand side by side. */
const besideWidth = 720;
/** Words over a plot that say what it is, and between two plots. */
const captionHeight = 32;
const between = { across: 36, down: 14 };
const ticksHeight = 26;
const padding = 8;
/** The share of the width that all months in one line have beside the seasons. */
const timelineShare = 0.6;

/** The other years first, then the first of the pandemic, the latest over all. */
const drawingOrder: readonly MonthsYear['role'][] = ['other', 'pandemic', 'latest'];

/** From a plot's places and values to pixels of the whole drawing. */
export function scalesOf({ frame, left, top, domain, padding: inset, axis }: Plot) {
  return {
    xOf: linear(domain, [left + frame.left + inset, left + frame.right - inset]),
    yOf: linear(axis.domain, [top + frame.bottom, top + frame.top]),
  };
}

/** Calendar years, each written at its January, as many as fit. */
function yearMarks(panel: MonthsPanel, plot: Plot, textWidth: TextWidth): Plot['marks'] {
  const { xOf } = scalesOf(plot);
  const januaries = panel.years.flatMap(({ points }) =>
    points.flatMap(({ month }) => {
      if (!month.endsWith('-01')) return [];
      const [time, text] = [timeOfDate(month), month.slice(0, 4)];
      return [{ at: xOf(time), width: textWidth(text, tickSize), time, text }];
    }),
  );
  return thinTicks(januaries, 10).map(({ time, text }) => ({ at: time, text }));
}

/** Months by three letters: every one, or every second or third where they don't fit. */
function monthMarks(panel: MonthsPanel, plot: Plot, textWidth: TextWidth): Plot['marks'] {
  const { xOf } = scalesOf(plot);
  const marks = (panel.years[0]?.points ?? []).map(({ month }, index) => ({
    at: index,
    text: monthName(month).slice(0, 3),
  }));
  const widest = Math.max(...marks.map(({ text }) => textWidth(text, tickSize))) + 4;
  const room = xOf(1) - xOf(0);
  const every = widest <= room ? 1 : widest <= 2 * room ? 2 : 3;
  return marks.filter((_, index) => index % every === 0);
}

/**
 * All months in one line, and each year's months over one another: side by side, or under one
 * another on a narrow screen, each as high as said. `labelWidth` is kept free at the very right.
 */
export function monthsPlots(
  panel: MonthsPanel,
  width: number,
  height: number,
  labelWidth: number,
  textWidth: TextWidth,
): { beside: boolean; timeline: Plot; seasons: Plot } {
  const { axis, years } = panel;
  const beside = width >= besideWidth;
  const points = years.flatMap((year) => year.points);
  const times = points.map(({ month }) => timeOfDate(month));
  const tickWidths = axis.ticks.map((tick) => textWidth(formatTick(tick, axis), tickSize));
  const left = Math.ceil(Math.max(0, ...tickWidths)) + 8;
  const eventStrip = panel.events.length > 0 ? eventStripHeight : 0;
  const gapStrip = gapRuns(points).length > 0 ? gapStripHeight : 0;
  const timelineWidth = beside ? Math.floor(width * timelineShare) : width;
  const timeline: Plot = {
    left: 0,
    top: 0,
    width: timelineWidth,
    height,
    frame: {
      left,
      top: captionHeight + eventStrip,
      right: timelineWidth - 10,
      bottom: height - ticksHeight - gapStrip,
    },
    axis,
    ticked: true,
    places: times,
    domain: [Math.min(...times), Math.max(...times)],
    padding,
    marks: [],
    markMargin: gapStrip + 7,
    lines: [
      {
        key: 'all',
        style: monthStyles.line,
        values: points.map(({ value }) => value),
        ended: true,
      },
    ],
  };
  const seasonsLeft = beside ? timelineWidth + between.across : 0;
  // Events and gaps are told in the other plot; beside it this one keeps their room, to be level.
  const [over, under] = beside ? [eventStrip, gapStrip] : [0, 0];
  const seasonsHeight = beside ? height : height - eventStrip - gapStrip;
  const seasons: Plot = {
    ...timeline,
    left: seasonsLeft,
    top: beside ? 0 : height + between.down,
    width: width - seasonsLeft,
    height: seasonsHeight,
    frame: {
      left: beside ? 4 : left,
      top: captionHeight + over,
      right: width - seasonsLeft - labelWidth,
      bottom: seasonsHeight - ticksHeight - under,
    },
    ticked: !beside,
    places: Array.from({ length: 12 }, (_, index) => index),
    domain: [0, 11],
    markMargin: under + 7,
    lines: drawingOrder.flatMap((role) =>
      years
        .filter((year) => year.role === role)
        .map(({ period, points: own }) => ({
          key: period,
          style: monthStyles[role],
          values: own.map(({ value }) => value),
          ended: false,
        })),
    ),
  };
  return {
    beside,
    timeline: { ...timeline, marks: yearMarks(panel, timeline, textWidth) },
    seasons: { ...seasons, marks: monthMarks(panel, seasons, textWidth) },
  };
}
