import type { LinesPanel } from '../figure/figure';
import { yearOf, type Period } from '../vocabulary/period';
import { linear } from './frame';
import { gapMarks, type GapMark } from './gap-marks';
import { latestFigure } from './latest-figure';
import { gapStripHeight } from './lines-layout';
import { lineStyles } from './palette';
import { latestPoint, pointsByPeriod } from './series-points';
import { labelSize, smallSize, tickSize } from './sizes';
import type { Plot, PlotLine } from './small-plot';
import type { TextWidth } from './text-width';
import { thinTicks } from './thin-ticks';
import { breakTime, timeDomain, timeOf } from './time';
import { timeRows, type TimeRow } from './time-rows';

const padding = 6;

/** A small chart, in pixels of the whole drawing. */
export interface SmallChart {
  panel: LinesPanel;
  plot: Plot;
  gaps: readonly GapMark[];
  breaks: readonly { x: number; reason: string }[];
  /** The latest figure at the line's end; null where there is none. */
  end: { text: string; x: number; y: number } | null;
  /** In place of a line, where there is not one figure. */
  empty: string | null;
  top: number;
  bottom: number;
  xOf: (period: Period) => number;
  yOf: (value: number) => number;
}

/** A small chart's drawing, and what all of a set have alike. */
export type SmallPlace = Pick<Plot, 'left' | 'top' | 'width' | 'height' | 'frame' | 'ticked'> & {
  /** How far to the right the figure at the line's end may reach. */
  end: number;
  /** Whether a strip for gaps' symbols is kept under the plot. */
  gapStrip: boolean;
};

/** Why a small chart has no line. */
function describeNone({ series: [own] }: LinesPanel): string {
  const [first] = own?.points ?? [];
  const same = own?.points.every(({ text }) => text === first?.text) ?? false;
  return first && same ? first.text : 'No figures';
}

/** The lines in drawing order: the area's own comes first, and is drawn last. */
function linesOf({ series }: LinesPanel, rows: readonly TimeRow[]): PlotLine[] {
  return [...series].reverse().map(({ key, role, ...line }) => {
    const points = pointsByPeriod({ key, role, ...line });
    const style = lineStyles[role];
    return {
      key,
      style: role === 'focus' ? { ...style, width: 2.5 } : style,
      values: rows.map(({ period }) => (period && points.get(period)?.value) ?? null),
      ended: role === 'focus',
    };
  });
}

/** Lays one small chart out in its place. */
export function smallChart(panel: LinesPanel, place: SmallPlace, textWidth: TextWidth): SmallChart {
  const { axis, periods } = panel;
  const { gapStrip, end, ...drawing } = place;
  const { left, top, frame } = drawing;
  const domain = periods.length > 0 ? timeDomain(periods) : ([0, 1] as const);
  const xOfTime = linear(domain, [left + frame.left + padding, left + frame.right - padding]);
  const xOf = (period: Period) => xOfTime(timeOf(period));
  const yOf = linear(axis.domain, [top + frame.bottom, top + frame.top]);
  const rows = timeRows(panel);
  const [own] = panel.series;
  const latest = own && latestPoint(own);
  const text = own ? latestFigure(own, periods) : '';
  const years = periods.map((period) => ({
    at: xOf(period),
    width: textWidth(String(yearOf(period)), tickSize),
    time: timeOf(period),
  }));
  return {
    panel,
    plot: {
      ...drawing,
      axis,
      places: rows.map(({ time }) => time),
      domain,
      padding,
      marks: thinTicks(years, 22).map(({ time }) => ({ at: time, text: String(Math.floor(time)) })),
      markMargin: gapStrip ? gapStripHeight + 6 : 8,
      lines: linesOf(panel, rows),
    },
    gaps: own ? gapMarks([own], xOf, (symbol) => textWidth(symbol, smallSize)) : [],
    breaks: panel.breaks
      .filter(({ at }) => timeOf(at) > domain[0] && timeOf(at) <= domain[1])
      .map(({ at, reason }) => ({ x: xOfTime(breakTime(at)), reason })),
    end: latest
      ? {
          text,
          x: Math.min(xOf(latest.period) + 8, end - textWidth(text, labelSize, true)),
          // Not into the strip of gap symbols under the plot.
          y: Math.min(yOf(latest.value), top + frame.bottom - 8),
        }
      : null,
    empty: latest ? null : describeNone(panel),
    top: top + frame.top,
    bottom: top + frame.bottom,
    xOf,
    yOf,
  };
}
