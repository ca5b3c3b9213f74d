import type { ReactNode } from 'react';
import { strokeOf } from './compare-axes';
import type { At } from './geometry';
import type { Frame } from './frame';
import { ink, lineStyles, markGrey, type LineStyle } from './palette';

/** The straight line through marks, or a difference over thresholds; never a colour of a category. */
export const fitStyle: LineStyle = { colour: ink, width: 2.25, dash: 'none', cap: 'butt' };
/** The smoothed line, beside the straight one. */
export const lowessStyle: LineStyle = { ...lineStyles.fourth, dash: '7 4' };
const bandFill = '#C9D2DA';

/** A path through points. */
function pathThrough(points: readonly At[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join('');
}

/** A band around a line, its edges drawn: its shade alone would be too faint for many eyes. */
export function Band({ points }: { points: readonly At[] }) {
  if (points.length === 0) return null;
  return (
    <path
      className="chart-band chart-guide"
      d={`${pathThrough(points)}Z`}
      fill={bandFill}
      fillOpacity={0.5}
      stroke={markGrey}
      strokeWidth={1}
    />
  );
}

/** A line of a style through points. */
export function Curve({ points, style }: { points: readonly At[]; style: LineStyle }) {
  if (points.length === 0) return null;
  return <path className="chart-line" d={pathThrough(points)} {...strokeOf(style)} />;
}

/** What is drawn within a plot and cut off at its edges. */
export function Clipped({
  frame: { left, top, right, bottom },
  children,
}: {
  frame: Frame;
  children: ReactNode;
}) {
  const [width, height] = [right - left, bottom - top];
  return (
    <svg
      x={left}
      y={top}
      width={width}
      height={height}
      viewBox={`${left} ${top} ${width} ${height}`}
    >
      {children}
    </svg>
  );
}
