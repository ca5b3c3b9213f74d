import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { LinesPanel, Series } from '../figure/figure';
import { drawTick } from './axis-tick';
import { EventMarks } from './event-marks';
import { formatTick } from './format-tick';
import { lineDots } from './line-dots';
import { LineNotes } from './line-notes';
import { gapStripHeight, timePadding, type LinesLayout } from './lines-layout';
import { gridGrey, lineStyles, markGrey } from './palette';
import { inDrawingOrder, pointsByPeriod } from './series-points';
import { tickSize } from './sizes';
import { timeRows, type TimeRow } from './time-rows';

/** What Recharts hands to a function that draws a dot. */
interface DotPlace {
  cx?: number | string | undefined;
  cy?: number | string | null | undefined;
  payload: TimeRow;
}

/** A function that draws a line's dots, where it has any. */
function dotOf(series: Series, panel: Pick<LinesPanel, 'periods' | 'breaks'>) {
  const { colour } = lineStyles[series.role];
  const dots = lineDots(series, panel);
  const radii = new Map<string | null, number>(dots.map(({ period, radius }) => [period, radius]));
  return function Dot({ cx, cy, payload: { period } }: DotPlace) {
    const radius = radii.get(period);
    // Recharts hands over gaps too, without a height.
    if (typeof cy !== 'number' || radius === undefined) return null;
    return (
      <circle
        className="chart-mark chart-solid"
        cx={cx}
        cy={cy}
        r={radius}
        fill={colour}
        stroke="#fff"
      />
    );
  };
}

/** The drawing of a chart of lines: grid, axes, lines, and the words at the lines' ends. */
export function LinesPlot({
  panel,
  layout,
  width,
  height,
}: {
  panel: LinesPanel;
  layout: LinesLayout;
  width: number;
  height: number;
}) {
  const { axis } = panel;
  const { frame, xDomain, years, values, gaps } = layout;
  const rows = timeRows(panel);
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ top: frame.top, right: width - frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <EventMarks events={layout.events} frame={frame} />
      <CartesianGrid vertical={false} stroke={gridGrey} zIndex={0} />
      <path
        className="chart-guide"
        d={`M${frame.left},${frame.bottom}H${frame.right}`}
        stroke={markGrey}
      />
      <XAxis
        dataKey="time"
        type="number"
        domain={[...xDomain]}
        ticks={years}
        interval={0}
        height={height - frame.bottom}
        padding={{ left: timePadding, right: timePadding }}
        tickLine={false}
        tickSize={0}
        tickMargin={gaps.length > 0 ? gapStripHeight + 6 : 8}
        axisLine={false}
        tick={drawTick('below', tickSize, (time) => String(Math.floor(time)))}
      />
      <YAxis
        type="number"
        domain={[...axis.domain]}
        ticks={values}
        interval={0}
        width={frame.left}
        tickLine={false}
        tickSize={0}
        tickMargin={8}
        axisLine={false}
        tick={drawTick('left', tickSize, (value) => formatTick(value, axis))}
      />
      {inDrawingOrder(panel.series).map((series) => {
        const { colour, width: strokeWidth, dash, cap } = lineStyles[series.role];
        const points = pointsByPeriod(series);
        return (
          <Line
            key={series.key}
            className={`chart-line chart-line-${series.role}`}
            dataKey={({ period }: TimeRow) => (period && points.get(period)?.value) ?? null}
            type="linear"
            stroke={colour}
            strokeWidth={strokeWidth}
            strokeDasharray={dash}
            strokeLinecap={cap}
            strokeLinejoin="round"
            dot={dotOf(series, panel)}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            zIndex={0}
          />
        );
      })}
      <LineNotes panel={panel} layout={layout} />
    </LineChart>
  );
}
