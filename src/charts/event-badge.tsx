import type { EventKind } from '../vocabulary/policy-event';
import { greyInk, ink } from './palette';
import { eventMarkSize } from './place-events';
import { smallSize } from './sizes';

/** An event's number in its mark, around a point: square for what concerns how figures were collected. */
export function EventBadge({
  number,
  kind,
  x,
  y,
}: {
  number: number;
  kind: EventKind;
  x: number;
  y: number;
}) {
  const size = eventMarkSize - 1;
  return (
    <>
      <rect
        className="chart-hollow"
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
        rx={kind === 'collection' ? 2 : size / 2}
        fill="#fff"
        stroke={greyInk}
      />
      <text x={x} y={y} dy="0.35em" fill={ink} fontSize={smallSize} textAnchor="middle">
        {number}
      </text>
    </>
  );
}
