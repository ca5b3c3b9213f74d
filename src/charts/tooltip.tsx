import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { SeriesRole } from '../figure/figure';
import { LineSample } from './line-sample';
import { placeTooltip } from './place-tooltip';
import type { Stop } from './stop';

function lineSample(role: SeriesRole) {
  return (
    <svg width="28" height="10">
      <LineSample role={role} y={5} width={28} />
    </svg>
  );
}

/** What a stop holds, in words and figures beside it, inside the drawing. */
export function Tooltip({
  stop,
  width,
  height,
  sample = lineSample,
}: {
  stop: Stop;
  width: number;
  height: number;
  sample?: ((role: SeriesRole) => ReactNode) | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    const size = { width: node.offsetWidth, height: node.offsetHeight };
    const heights = stop.rings.length > 0 ? stop.rings.map((ring) => ring.y) : [stop.y];
    const around = stop.reach ?? 0;
    const reach = { top: Math.min(...heights) - around, bottom: Math.max(...heights) + around };
    const gap = stop.reach === undefined ? 16 : 8;
    const { x, y } = placeTooltip({ ...stop, ...reach }, size, { width, height }, gap, around);
    node.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }, [stop, width, height]);

  // Hidden from screen readers: the live region says the same once, and says it by itself.
  return (
    <div className="chart-tooltip" ref={box} aria-hidden="true">
      {stop.heading !== null && <p className="chart-tooltip-heading">{stop.heading}</p>}
      {stop.unit !== null && <p>{stop.unit}</p>}
      {stop.rows.length > 0 && (
        <table>
          <tbody>
            {stop.rows.map(({ key, role, label, text }) => (
              <tr key={key}>
                <td>{sample(role)}</td>
                <td>{label}</td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {stop.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
