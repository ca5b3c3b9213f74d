import { useId, useRef, type ReactNode } from 'react';
import type { SeriesRole } from '../figure/figure';
import type { Frame } from './frame';
import { ink, lineStyles, markStyles } from './palette';
import { nearestStop, type Stop } from './stop';
import { Tooltip } from './tooltip';
import { useCurrentStop, type Reading } from './use-current-stop';

/** How a chart is read: along its periods, mark by mark, row by row, by month and year, by period and part, or across a map. */
type Along = 'time' | 'plane' | 'rows' | 'months' | 'grid' | 'map';

/** What the one line of help says, shown while the chart has the focus and nothing is read yet. */
const hints: Record<Along, string> = {
  time: 'Arrow keys read the periods',
  plane: 'Arrow keys read the points',
  rows: 'Arrow keys read the rows',
  months: 'Left and right read the months, up and down the years',
  grid: 'Left and right read the periods, up and down the charts',
  map: 'Arrow keys lead to the next authority that way',
};

function Rings({ stop, frame, along }: { stop: Stop; frame: Frame; along: Along }) {
  // The focus comes last, over whatever shares its place.
  const rings = [...stop.rings].sort(
    (a, b) => Number(a.role === 'focus') - Number(b.role === 'focus'),
  );
  return (
    <>
      {along === 'time' && (
        <path className="chart-guide" d={`M${stop.x},${frame.top}V${frame.bottom}`} stroke={ink} />
      )}
      {stop.outline !== undefined && (
        <>
          <path
            className="chart-guide"
            d={stop.outline}
            fill="none"
            stroke="#fff"
            strokeWidth={4}
          />
          <path
            className="chart-guide"
            d={stop.outline}
            fill="none"
            stroke={ink}
            strokeWidth={1.5}
          />
        </>
      )}
      {rings.map(({ key, role, x, y }) => {
        const colour = role === 'other' ? ink : { ...markStyles, ...lineStyles }[role].colour;
        const hollow = along === 'plane' || along === 'rows';
        const r = hollow ? 10 : role === 'focus' && along === 'time' ? 7 : 5;
        return (
          <g key={key} className="chart-ring" fill={hollow ? 'none' : '#fff'}>
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
 * only, says a gap as nothing, and cannot read a symbol; this one serves every kind of chart.
 */
export function ChartSurface({
  alt,
  width,
  height,
  frame,
  stops,
  along,
  reading,
  sample,
  children,
}: {
  alt: string;
  width: number;
  height: number;
  frame: Frame;
  stops: readonly Stop[];
  along: Along;
  /** How stops are come to, where it is not simply the nearest one and the next. */
  reading?: Reading;
  /** What stands for a row's role in the tooltip; a piece of its line unless said. */
  sample?: (role: SeriesRole) => ReactNode;
  children: ReactNode;
}) {
  const surface = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { stop, byKeyboard, handlers } = useCurrentStop(
    surface,
    stops,
    reading ?? {
      stopAt: (point) => nearestStop(stops, point, along === 'plane' ? 'plane' : 'time'),
      count: stops.length,
      stride: null,
    },
  );
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
            <Tooltip stop={stop} width={width} height={height} sample={sample} />
          </>
        )}
        <p className={`chart-hint chart-hint-${along}`} id={hint}>
          {hints[along]}
        </p>
      </div>
      <p className="chart-spoken" role="status">
        {byKeyboard && stop ? stop.spoken : ''}
      </p>
    </>
  );
}
