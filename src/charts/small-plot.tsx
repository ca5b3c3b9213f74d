import type { ReactNode } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { Axis } from '../figure/figure';
import { drawTick } from './axis-tick';
import { formatTick } from './format-tick';
import type { Frame } from './frame';
import { gridGrey, markGrey, type LineStyle } from './palette';
import { tickSize } from './sizes';

/** A line of a plot: a value, or a gap, for each of the plot's places along its axis. */
export interface PlotLine {
  key: string;
  style: LineStyle;
  values: readonly (number | null)[];
  /** Whether its last value has a dot. */
  ended: boolean;
}

/** A plot of lines within a chart of several. */
export interface Plot {
  /** Its drawing within the chart's, in pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Within its own drawing. */
  frame: Frame;
  axis: Axis;
  /** Whether the ticks at its left are written. */
  ticked: boolean;
  /** Where the lines' values stand along the horizontal axis, in order, and its ends. */
  places: readonly number[];
  domain: readonly [number, number];
  /** Between the frame and the first and last place. */
  padding: number;
  marks: readonly { at: number; text: string }[];
  /** From the frame's foot to what is written under it. */
  markMargin: number;
  /** In drawing order. */
  lines: readonly PlotLine[];
}

interface DotPlace {
  cx?: number | string | undefined;
  cy?: number | string | null | undefined;
  index: number;
}

/** A dot where no line would show a value, between two gaps, and at the end of one that has one. */
function dotOf({ values, style, ended }: PlotLine) {
  const last = values.findLastIndex((value) => value !== null);
  return function Dot({ cx, cy, index }: DotPlace) {
    if (typeof cy !== 'number') return null;
    const isEnd = ended && index === last;
    const isAlone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
    if (!isEnd && !isAlone) return null;
    return (
      <circle
        className="chart-mark chart-solid"
        cx={cx}
        cy={cy}
        r={isEnd ? 4 : style.width * 0.75 + 0.75}
        fill={style.colour}
        stroke="#fff"
      />
    );
  };
}

/** One of several plots of lines in a chart: grid, axes and lines; `children` stand behind them. */
export function SmallPlot({ plot, children }: { plot: Plot; children?: ReactNode }) {
  const { left, top, width, height, frame, axis, ticked, places, domain, padding, marks } = plot;
  const write = new Map(marks.map(({ at, text }) => [at, text]));
  return (
    <div style={{ position: 'absolute', left, top }}>
      <LineChart
        width={width}
        height={height}
        data={places.map((place, index) => ({ place, index }))}
        margin={{ top: frame.top, right: width - frame.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        {children}
        <CartesianGrid vertical={false} stroke={gridGrey} zIndex={0} />
        <path
          className="chart-guide"
          d={`M${frame.left},${frame.bottom}H${frame.right}`}
          stroke={markGrey}
        />
        <XAxis
          dataKey="place"
          type="number"
          domain={[...domain]}
          ticks={marks.map(({ at }) => at)}
          interval={0}
          height={height - frame.bottom}
          padding={{ left: padding, right: padding }}
          tickLine={false}
          tickSize={0}
          tickMargin={plot.markMargin}
          axisLine={false}
          tick={drawTick('below', tickSize, (at) => write.get(at) ?? '')}
        />
        <YAxis
          type="number"
          domain={[...axis.domain]}
          ticks={[...axis.ticks]}
          interval={0}
          width={frame.left}
          tickLine={false}
          tickSize={0}
          tickMargin={8}
          axisLine={false}
          tick={drawTick('left', tickSize, (tick) => (ticked ? formatTick(tick, axis) : ''))}
        />
        {plot.lines.map((line) => (
          <Line
            key={line.key}
            className="chart-line"
            dataKey={({ index }: { index: number }) => line.values[index] ?? null}
            type="linear"
            stroke={line.style.colour}
            strokeWidth={line.style.width}
            strokeDasharray={line.style.dash}
            strokeLinecap={line.style.cap}
            strokeLinejoin="round"
            dot={dotOf(line)}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            zIndex={0}
          />
        ))}
      </LineChart>
    </div>
  );
}
