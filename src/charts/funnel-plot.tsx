import type { ComparedRole, FunnelPanel } from '../figure/compare/panels';
import { SideLabels, strokeOf, ValueAxis } from './compare-axes';
import { ComparedMarks } from './compare-marks';
import { formatTick } from './format-tick';
import type { FunnelLayout } from './funnel-layout';
import { gridGrey, ink } from './palette';
import { MarkLabels } from './scatter-notes';
import { tickSize } from './sizes';

const drawingOrder: readonly ComparedRole[] = ['other', 'group', 'chosen'];

/** The lines of a funnel, cut off at the plot's edges: among few, the limits reach beyond any axis. */
function Lines({ layout: { frame, limits, target } }: { layout: FunnelLayout }) {
  const { left, top, right, bottom } = frame;
  const [width, height] = [right - left, bottom - top];
  return (
    <svg
      x={left}
      y={top}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      {limits.map(({ key, style, points }) => (
        <polyline
          key={key}
          className="chart-line"
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          {...strokeOf(style)}
        />
      ))}
      <path
        className="chart-line"
        d={`M${left},${target.y}H${right}`}
        {...strokeOf(target.style)}
      />
    </svg>
  );
}

/** The drawing of a funnel: plain SVG, as the distribution beside it, within one frame. */
export function FunnelPlot({
  panel,
  layout,
  width,
  height,
}: {
  panel: FunnelPanel;
  layout: FunnelLayout;
  width: number;
  height: number;
}) {
  const { frame, xOf, yOf, xTicks, marks, radii, side } = layout;
  const { top, bottom } = frame;
  return (
    <svg className="chart-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <ValueAxis axis={panel.y} frame={frame} yOf={yOf} />
      <path
        className="chart-grid"
        d={xTicks.map((tick) => `M${xOf(tick)},${top}V${bottom}`).join('')}
        stroke={gridGrey}
      />
      <g fill={ink} fontSize={tickSize} textAnchor="middle">
        {xTicks.map((tick) => (
          <text key={tick} x={xOf(tick)} y={bottom + 8} dy="0.8em">
            {formatTick(tick, panel.x)}
          </text>
        ))}
      </g>
      <Lines layout={layout} />
      {drawingOrder.map((role) => (
        <ComparedMarks
          key={role}
          role={role}
          at={marks
            .filter(({ mark }) => mark.role === role)
            .map(({ mark: { key }, x, y }) => ({ key, x, y }))}
          radius={radii[role]}
        />
      ))}
      <SideLabels labels={side} />
      <MarkLabels layout={{ labels: layout.names }} />
    </svg>
  );
}
