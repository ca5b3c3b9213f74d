import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { Mark, ScatterPanel } from '../figure/figure';
import { drawTick } from './axis-tick';
import { formatTick } from './format-tick';
import { MarkShape } from './mark-shape';
import { gridGrey, markGrey } from './palette';
import type { ScatterLayout } from './scatter-layout';
import { BackPath, MarkLabels, PathLine, Rules } from './scatter-notes';
import { tickSize } from './sizes';

/** What Recharts hands to a function that draws a mark. */
interface MarkPlace {
  cx?: number | undefined;
  cy?: number | undefined;
  payload?: Mark;
}

const drawingOrder: readonly Mark['role'][] = ['other', 'region', 'neighbours', 'england', 'focus'];

/** The drawing of a scatter: grid, axes, marks by role, a path through them, and their names. */
export function ScatterPlot({
  panel,
  layout,
  width,
  height,
}: {
  panel: ScatterPanel;
  layout: ScatterLayout;
  width: number;
  height: number;
}) {
  const { x, y, marks, stacked = false } = panel;
  const { frame, yDomain, radiusOf, xTicks } = layout;
  const draw = ({ cx, cy, payload }: MarkPlace) =>
    cx === undefined || cy === undefined || !payload ? (
      <g />
    ) : (
      <MarkShape role={payload.role} x={cx} y={cy} radius={radiusOf(payload)} />
    );
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: frame.top, right: width - frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={!stacked} stroke={gridGrey} zIndex={0} />
      <path
        className="chart-guide"
        d={`M${frame.left},${stacked ? frame.bottom : frame.top}V${frame.bottom}H${frame.right}`}
        fill="none"
        stroke={markGrey}
      />
      <XAxis
        dataKey="x"
        type="number"
        domain={[...x.domain]}
        ticks={xTicks}
        interval={0}
        height={height - frame.bottom}
        tickLine={false}
        tickSize={0}
        tickMargin={8}
        axisLine={false}
        tick={drawTick('below', tickSize, (value) => formatTick(value, x))}
      />
      <YAxis
        dataKey="y"
        type="number"
        domain={[...yDomain]}
        ticks={stacked ? [] : y.ticks}
        interval={0}
        width={frame.left}
        tickLine={false}
        tickSize={0}
        tickMargin={8}
        axisLine={false}
        tick={drawTick('left', tickSize, (value) => formatTick(value, y))}
      />
      <Rules layout={layout} />
      <BackPath layout={layout} />
      <PathLine layout={layout} />
      {drawingOrder.map((role) => {
        const own = marks.filter((mark) => mark.role === role);
        if (own.length === 0) return null;
        return <Scatter key={role} data={own} shape={draw} isAnimationActive={false} zIndex={0} />;
      })}
      <MarkLabels layout={layout} />
    </ScatterChart>
  );
}
