import type { SeriesRole } from '../figure/figure';
import { lineStyles } from './palette';

/** A horizontal piece of a role's line, from `x` for `width` pixels. */
export function LineSample({
  role,
  x = 0,
  y,
  width,
}: {
  role: SeriesRole;
  x?: number;
  y: number;
  width: number;
}) {
  const { colour, width: strokeWidth, dash, cap } = lineStyles[role];
  // A round cap stands out of its line's ends by half its width.
  const inset = cap === 'round' ? strokeWidth / 2 : 0;
  return (
    <line
      className={`chart-line chart-line-${role}`}
      x1={x + inset}
      x2={x + width - inset}
      y1={y}
      y2={y}
      stroke={colour}
      strokeWidth={strokeWidth}
      strokeDasharray={dash}
      strokeLinecap={cap}
    />
  );
}
