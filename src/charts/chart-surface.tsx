import { useId, useRef, type ReactNode } from 'react';
import type { Frame } from './frame';
import { ink, lineStyles, markStyles } from './palette';
import type { Stop } from './stop';
import { Tooltip } from './tooltip';
import { useCurrentStop } from './use-current-stop';

function Rings({ stop, frame, along }: { stop: Stop; frame: Frame; along: 'time' | 'plane' }) {
  // The focus comes last, over whatever shares its place.
  const rings = [...stop.rings].sort(
    (a, b) => Number(a.role === 'focus') - Number(b.role === 'focus'),
  );
  return (
    <>
      {along === 'time' && (
        <path className="chart-guide" d={`M${stop.x},${frame.top}V${frame.bottom}`} stroke={ink} />
      )}
      {rings.map(({ key, role, x, y }) => {
        const colour = role === 'other' ? ink : { ...markStyles, ...lineStyles }[role].colour;
        const r = along === 'plane' ? 10 : role === 'focus' ? 7 : 5;
        return (
          <g key={key} className="chart-ring" fill={along === 'time' ? '#fff' : 'none'}>
            <circle cx={x} cy={y} r={r + 2} stroke="#fff" strokeWidth={2} />
            <circle cx={x} cy={y} r={r} stroke={colour} strokeWidth={2.5} />
          </g>
        );
      })}
    </>
  );
}

/**
 * The one tab stop of a chart: its drawing, named by its alt text, and what the pointer or the
 * arrow keys read from it. Recharts' own accessibility layer is off everywhere: it knows lines
 * only, says a gap as nothing, and cannot read a symbol; this one serves both kinds of chart.
 */
export function ChartSurface({
  alt,
  width,
  height,
  frame,
  stops,
  along,
  children,
}: {
  alt: string;
  width: number;
  height: number;
  frame: Frame;
  stops: readonly Stop[];
  along: 'time' | 'plane';
  children: ReactNode;
}) {
  const surface = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { stop, byKeyboard, handlers } = useCurrentStop(surface, stops, along);
  // An application, not a group: only there do screen readers hand the arrow keys to the page.
  return (
    <>
      <div
        ref={surface}
        className={byKeyboard ? 'chart-surface chart-stepping' : 'chart-surface'}
        style={{ width, height }}
        role="application"
        aria-roledescription="chart"
        aria-label={alt}
        aria-describedby={hint}
        tabIndex={0}
        {...handlers}
      >
        <div aria-hidden="true">{children}</div>
        {stop && (
          <>
            <svg className="chart-overlay" width={width} height={height} aria-hidden="true">
              <Rings stop={stop} frame={frame} along={along} />
            </svg>
            <Tooltip stop={stop} width={width} height={height} />
          </>
        )}
        <p className={`chart-hint chart-hint-${along}`} id={hint}>
          Arrow keys read the {along === 'time' ? 'periods' : 'points'}
        </p>
      </div>
      <p className="chart-spoken" role="status">
        {byKeyboard && stop ? stop.spoken : ''}
      </p>
    </>
  );
}
