import type { ComparedRole, DistributionPanel } from '../figure/compare/panels';
import { SideLabels, strokeOf, ValueAxis } from './compare-axes';
import { ComparedMarks } from './compare-marks';
import { markRoles } from './compare-roles';
import type { DistributionLayout } from './distribution-layout';
import { quarterLeading } from './distribution-quarter-places';
import { greyInk, markGrey, markStyles, quarterGrey } from './palette';
import { MarkLabels } from './scatter-notes';
import { tickSize } from './sizes';

const drawingOrder: readonly ComparedRole[] = ['other', 'group', 'chosen'];

function Quarters({ layout: { quarters, frame } }: { layout: DistributionLayout }) {
  const { top, bottom } = frame;
  return (
    <>
      {quarters.map(({ key, left, right, shaded, lines }) => (
        <g key={key}>
          {shaded && (
            <rect
              className="chart-band"
              x={left}
              y={top}
              width={right - left}
              height={bottom - top}
              fill={quarterGrey}
            />
          )}
          <text fill={greyInk} fontSize={tickSize} textAnchor="middle">
            {lines.map((line, index) => (
              <tspan
                key={index}
                x={(left + right) / 2}
                y={bottom + 6 + (index + 0.5) * quarterLeading}
                dy="0.34em"
              >
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </>
  );
}

/** The whiskers and marks of one role; the whiskers are one path, whatever their number. */
function Role({ role, layout }: { role: ComparedRole; layout: DistributionLayout }) {
  const own = layout.marks.filter(({ mark }) => mark.role === role);
  const whiskers = own.map(({ x, whisker }) =>
    whisker ? `M${x},${whisker.top}V${whisker.bottom}` : '',
  );
  const other = role === 'other';
  return (
    <>
      <path
        className="chart-whisker"
        d={whiskers.join('')}
        stroke={other ? markGrey : markStyles[markRoles[role]].colour}
        strokeWidth={other ? layout.whiskerWidth : role === 'group' ? 1.5 : 2}
      />
      <ComparedMarks
        role={role}
        at={own.map(({ mark: { key }, x, y }) => ({ key, x, y }))}
        radius={layout.radii[role]}
      />
    </>
  );
}

/**
 * The drawing of a distribution. Plain SVG: Recharts draws a whisker as three elements with a store
 * behind them, and 153 of those take several frames.
 */
export function DistributionPlot({
  panel,
  layout,
  width,
  height,
}: {
  panel: DistributionPanel;
  layout: DistributionLayout;
  width: number;
  height: number;
}) {
  const { frame, yOf, rules, side } = layout;
  return (
    <svg className="chart-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Quarters layout={layout} />
      <ValueAxis axis={panel.axis} frame={frame} yOf={yOf} />
      {rules.map(({ key, y, style }) => (
        <path
          key={key}
          className="chart-line"
          d={`M${frame.left},${y}H${frame.right}`}
          {...strokeOf(style)}
        />
      ))}
      {drawingOrder.map((role) => (
        <Role key={role} role={role} layout={layout} />
      ))}
      <SideLabels labels={side} />
      <MarkLabels layout={{ labels: layout.names }} />
    </svg>
  );
}
