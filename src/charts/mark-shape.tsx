import type { Mark } from '../figure/figure';
import { markStyles, type MarkStyle } from './palette';

/** An SVG path of a shape around a point; `r` is half of its width. */
export function markOutline(shape: MarkStyle['shape'], x: number, y: number, r: number): string {
  switch (shape) {
    case 'square':
      return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
    case 'diamond':
      return `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`;
    case 'triangle':
      return `M${x},${y - r}L${x + r},${y + r * 0.8}H${x - r}Z`;
    case 'disc':
    case 'ring':
      return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
  }
}

/** A role's mark around a point; rings and diamonds are hollow, so that shape tells, not colour. */
export function MarkShape({
  role,
  x,
  y,
  radius = markStyles[role].radius,
}: {
  role: Mark['role'];
  x: number;
  y: number;
  radius?: number;
}) {
  const { colour, shape } = markStyles[role];
  const hollow = shape === 'ring' || shape === 'diamond';
  return (
    <path
      className={`chart-mark chart-mark-${role} ${hollow ? 'chart-hollow' : 'chart-solid'}`}
      d={markOutline(shape, x, y, radius)}
      fill={hollow ? '#fff' : colour}
      fillOpacity={shape === 'ring' ? 0.6 : undefined}
      stroke={hollow ? colour : '#fff'}
      strokeWidth={shape === 'diamond' ? 2.25 : 1.25}
    />
  );
}
