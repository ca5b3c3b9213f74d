import { ink } from './palette';

/** What Recharts hands to a function that draws a tick. */
interface TickPlace {
  x: number | string;
  y: number | string;
  payload: { value: number };
}

/**
 * A function that draws an axis's ticks as plain text. Recharts' own tick measures every word in
 * the page, which costs a layout each; nothing here wraps, so nothing need be measured.
 */
export function drawTick(side: 'below' | 'left', size: number, write: (value: number) => string) {
  const place =
    side === 'below'
      ? { textAnchor: 'middle' as const, dy: '0.8em' }
      : { textAnchor: 'end' as const, dy: '0.33em' };
  return function Tick({ x, y, payload }: TickPlace) {
    return (
      <text x={x} y={y} fill={ink} fontSize={size} {...place}>
        {write(payload.value)}
      </text>
    );
  };
}
