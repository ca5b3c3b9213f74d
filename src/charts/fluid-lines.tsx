import type { LinesPanel } from '../figure/figure';
import { EventMarks } from './event-marks';
import { formatTick } from './format-tick';
import { lineDots } from './line-dots';
import { LineNotes } from './line-notes';
import { linePath, tenth } from './line-path';
import { LinesKey } from './lines-frame';
import { gapStripHeight, layOutLines } from './lines-layout';
import type { PlacedEvent } from './place-events';
import { bandGrey, gridGrey, greyInk, ink, lineStyles, markGrey } from './palette';
import { inDrawingOrder } from './series-points';
import { smallSize, tickSize } from './sizes';
import type { TextWidth } from './text-width';

/** The lines' own units across the plot: they are stretched to whatever width it has. */
const across = 1000;

/**
 * A chart of lines that fits any width near the one that it was laid out for, without a script: places
 * across are shares of the plot's width, heights and letters are pixels. Laid out as every other chart
 * of lines, so that the live one takes its place and nothing moves.
 */
export function FluidLines({
  panel,
  width,
  height,
  textWidth,
}: {
  panel: LinesPanel;
  width: number;
  height: number;
  textWidth: TextWidth;
}) {
  const { axis } = panel;
  const layout = layOutLines(panel, width, height, textWidth);
  const { frame, events, gaps, breaks, xOf, yOf } = layout;
  const plotWidth = frame.right - frame.left;
  const share = (pixels: number) => `${Number(((pixels / plotWidth) * 100).toFixed(2))}%`;
  const place = (x: number) => share(x - frame.left);
  const unit = (x: number) => ((x - frame.left) / plotWidth) * across;
  const lines = inDrawingOrder(panel.series);

  /** What is drawn in pixels around one place. */
  const event = (mark: PlacedEvent, x: number) => (
    <svg key={mark.id} x={place(x)}>
      <EventMarks
        events={[{ ...mark, x: 0, endX: null, markX: tenth(mark.markX - x) }]}
        frame={frame}
      />
    </svg>
  );
  const stretch = ({ id, x, endX, markX, ...mark }: PlacedEvent) => (
    <g key={id}>
      <rect
        className="chart-band"
        x={place(x)}
        y={frame.top}
        width={share((endX ?? x) - x)}
        height={frame.bottom - frame.top}
        fill={bandGrey}
      />
      <line
        className="chart-guide"
        x1={place(x)}
        x2={place(endX ?? x)}
        y1={frame.top}
        y2={frame.top}
        stroke={markGrey}
        strokeWidth={3}
      />
      <svg x={place(markX)}>
        <EventMarks events={[{ id, x: 0, endX: 0, markX: 0, ...mark }]} frame={frame} />
      </svg>
    </g>
  );

  return (
    <>
      {layout.labels === null && <LinesKey panel={panel} />}
      {axis.label !== '' && <p className="chart-axis-label">{axis.label}</p>}
      <div
        className="chart-fluid"
        style={{ height, paddingLeft: frame.left, paddingRight: width - frame.right }}
      >
        <svg width="100%" height={height}>
          {events.map((mark) => (mark.endX === null ? event(mark, mark.x) : stretch(mark)))}
          <g className="chart-grid" stroke={gridGrey}>
            {layout.values.map((tick) => (
              <line key={tick} x2="100%" y1={tenth(yOf(tick))} y2={tenth(yOf(tick))} />
            ))}
          </g>
          <g fill={ink} fontSize={tickSize} textAnchor="end">
            {layout.values.map((tick) => (
              <text key={tick} x={-8} y={tenth(yOf(tick))} dy="0.33em">
                {formatTick(tick, axis)}
              </text>
            ))}
          </g>
          <line
            className="chart-guide"
            x2="100%"
            y1={frame.bottom}
            y2={frame.bottom}
            stroke={markGrey}
          />
          <g fill={ink} fontSize={tickSize} textAnchor="middle">
            {layout.years.map((time) => (
              <text
                key={time}
                x={place(layout.xOfTime(time))}
                y={frame.bottom + (gaps.length > 0 ? gapStripHeight + 6 : 8)}
                dy="0.8em"
              >
                {Math.floor(time)}
              </text>
            ))}
          </g>
          <svg
            width="100%"
            height={height}
            viewBox={`0 0 ${across} ${height}`}
            preserveAspectRatio="none"
            fill="none"
          >
            {lines.map((series) => {
              const { colour, width: strokeWidth, dash, cap } = lineStyles[series.role];
              return (
                <path
                  key={series.key}
                  className={`chart-line chart-line-${series.role}`}
                  d={linePath(series, panel, (period) => unit(xOf(period)), yOf)}
                  stroke={colour}
                  strokeWidth={strokeWidth}
                  strokeDasharray={dash}
                  strokeLinecap={cap}
                  strokeLinejoin="round"
                  vectorEffect="non-scaling-stroke"
                />
              );
            })}
          </svg>
          {lines.map((series) => (
            <g
              key={series.key}
              className="chart-mark chart-solid"
              fill={lineStyles[series.role].colour}
              stroke="#fff"
            >
              {lineDots(series, panel).map(({ period, value, radius }) => (
                <circle key={period} cx={place(xOf(period))} cy={tenth(yOf(value))} r={radius} />
              ))}
            </g>
          ))}
          {breaks.map((mark) => (
            <svg key={mark.x} x={place(mark.x)}>
              <LineNotes
                panel={panel}
                layout={{ ...layout, breaks: [{ ...mark, x: 0 }], gaps: [], labels: null }}
              />
            </svg>
          ))}
          <g className="chart-why" fill={greyInk} fontSize={smallSize} textAnchor="middle">
            {gaps.map(({ x, text, title }) => (
              <text key={x} x={place(x)} y={frame.bottom + 16}>
                <title>{title}</title>
                {text}
              </text>
            ))}
          </g>
          <svg x="100%">
            <g transform={`translate(${-frame.right})`}>
              <LineNotes panel={panel} layout={{ ...layout, breaks: [], gaps: [] }} />
            </g>
          </svg>
        </svg>
      </div>
      <p className="chart-axis-label" style={{ paddingInlineStart: frame.left }}>
        {panel.periodLabel}
      </p>
    </>
  );
}
