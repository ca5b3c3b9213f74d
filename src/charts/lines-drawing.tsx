import type { LinesPanel, Series } from '../figure/figure';
import { EventMarks } from './event-marks';
import { formatTick } from './format-tick';
import { lineDots } from './line-dots';
import { LineNotes } from './line-notes';
import { linePath, tenth } from './line-path';
import { gapStripHeight, type LinesLayout } from './lines-layout';
import { gridGrey, ink, lineStyles, markGrey } from './palette';
import { inDrawingOrder } from './series-points';
import { tickSize } from './sizes';

function Line({
  series,
  panel,
  layout: { xOf, yOf },
}: {
  series: Series;
  panel: LinesPanel;
  layout: LinesLayout;
}) {
  const { colour, width, dash, cap } = lineStyles[series.role];
  return (
    <>
      <path
        className={`chart-line chart-line-${series.role}`}
        d={linePath(series, panel, xOf, yOf)}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinecap={cap}
        strokeLinejoin="round"
      />
      {lineDots(series, panel).map(({ period, value, radius }) => (
        <circle
          key={period}
          className="chart-mark chart-solid"
          cx={tenth(xOf(period))}
          cy={tenth(yOf(value))}
          r={radius}
          fill={colour}
          stroke="#fff"
        />
      ))}
    </>
  );
}

/** The value axis with its lines across the plot, and the years under it. */
function Axes({ panel: { axis }, layout }: { panel: LinesPanel; layout: LinesLayout }) {
  const { frame, years, values, gaps, xOfTime, yOf } = layout;
  return (
    <>
      {values.map((tick) => (
        <path
          key={tick}
          className="chart-grid"
          d={`M${frame.left},${tenth(yOf(tick))}H${frame.right}`}
          stroke={gridGrey}
        />
      ))}
      <path
        className="chart-guide"
        d={`M${frame.left},${frame.bottom}H${frame.right}`}
        stroke={markGrey}
      />
      <g className="chart-ticks" fill={ink} fontSize={tickSize}>
        {years.map((time) => (
          <text
            key={time}
            x={tenth(xOfTime(time))}
            y={frame.bottom + (gaps.length > 0 ? gapStripHeight + 6 : 8)}
            dy="0.8em"
            textAnchor="middle"
          >
            {Math.floor(time)}
          </text>
        ))}
        {values.map((tick) => (
          <text key={tick} x={frame.left - 8} y={tenth(yOf(tick))} dy="0.33em" textAnchor="end">
            {formatTick(tick, axis)}
          </text>
        ))}
      </g>
    </>
  );
}

/** What a chart of lines draws within an `<svg>`: the same marks in the same places as LinesPlot. */
export function LinesMarks({ panel, layout }: { panel: LinesPanel; layout: LinesLayout }) {
  return (
    <>
      <EventMarks events={layout.events} frame={layout.frame} />
      <Axes panel={panel} layout={layout} />
      {inDrawingOrder(panel.series).map((series) => (
        <Line key={series.key} series={series} panel={panel} layout={layout} />
      ))}
      <LineNotes panel={panel} layout={layout} />
    </>
  );
}

/**
 * A chart of lines as plain SVG, in pixels: for embeds, whose script has no room for Recharts, and
 * for pictures, which have no script. A test holds it against LinesPlot.
 */
export function LinesDrawing({
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
  return (
    <svg className="chart-drawing" width={width} height={height}>
      <LinesMarks panel={panel} layout={layout} />
    </svg>
  );
}
