import type { Axis } from '../figure/figure';
import type { SideLabel } from './compare-side';
import { sideLeading } from './compare-side';
import { formatTick } from './format-tick';
import type { Frame } from './frame';
import { gridGrey, ink, markGrey, type LineStyle } from './palette';
import { labelSize, tickSize } from './sizes';

/** The SVG attributes of a line's style. */
export function strokeOf({ colour, width, dash, cap }: LineStyle) {
  return {
    fill: 'none',
    stroke: colour,
    strokeWidth: width,
    strokeDasharray: dash,
    strokeLinecap: cap,
  } as const;
}

/** A vertical axis at the left of a plot: its grid across, its ticks, and the line at the foot. */
export function ValueAxis({
  axis,
  frame: { left, right, bottom },
  yOf,
}: {
  axis: Axis;
  frame: Frame;
  yOf: (value: number) => number;
}) {
  const grid = axis.ticks.map((tick) => `M${left},${yOf(tick)}H${right}`).join('');
  return (
    <>
      <path className="chart-grid" d={grid} stroke={gridGrey} />
      <path className="chart-guide" d={`M${left},${bottom}H${right}`} stroke={markGrey} />
      <g fill={ink} fontSize={tickSize} textAnchor="end">
        {axis.ticks.map((tick) => (
          <text key={tick} x={left - 8} y={yOf(tick)} dy="0.33em">
            {formatTick(tick, axis)}
          </text>
        ))}
      </g>
    </>
  );
}

/** The words at the right ends of lines, each joined to its line. */
export function SideLabels({ labels }: { labels: readonly SideLabel[] | null }) {
  return (
    <>
      {labels?.map(({ key, style, lines, textX, y, leader }) => (
        <g key={key}>
          <path className="chart-line" d={leader} {...strokeOf({ ...style, dash: 'none' })} />
          <text fill={ink} fontSize={labelSize}>
            {lines.map((line, index) => (
              <tspan key={index} x={textX} y={y + index * sideLeading} dy="0.34em">
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </>
  );
}
