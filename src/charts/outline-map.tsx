import { useId, useMemo } from 'react';
import type { MapPanel } from '../figure/compare/panels';
import { ChartSurface } from './chart-surface';
import type { At, Box } from './geometry';
import { mapLabels } from './map-labels';
import { fillOf, MapHatch, MapLabels, MapOutlines } from './map-parts';
import { mapStops, startOf } from './map-stops';
import { stepOnMap } from './map-step';
import {
  layOutOutlines,
  type Boundaries,
  type Outline,
  type OutlineLayout,
} from './outline-layout';
import { isInside } from './outline-rings';
import { ink, mapBorder, markGrey } from './palette';
import { labelSize } from './sizes';
import { nearestStop, type Stop } from './stop';
import { textWidthIn } from './text-width';
import type { Sized } from './use-sized';

const highest = 760;
/** How far beside a place, in pixels, a finger or a pointer may still mean it. */
const reach = 14;

/** The outline under a point; else the one whose middle or dot is near. */
function outlineAt(outlines: readonly Outline[], stops: readonly Stop[], point: At): number | null {
  const dotted = outlines.findIndex(
    ({ isDot, at }) => isDot && Math.hypot(at.x - point.x, at.y - point.y) <= reach,
  );
  if (dotted !== -1) return dotted;
  const under = outlines.findIndex(({ rings }) => isInside(rings, point));
  return under === -1 ? nearestStop(stops, point, 'plane', reach) : under;
}

function rect({ left, top, right, bottom }: Box, by = 0) {
  return {
    x: left - by,
    y: top - by,
    width: right - left + 2 * by,
    height: bottom - top + 2 * by,
  };
}

/** The frames around what is enlarged and around the enlargement. */
function Frames({ frames }: { frames: OutlineLayout['frames'] }) {
  const { small, large, label } = frames;
  return (
    <g fill="none" stroke={markGrey} className="chart-guide">
      <rect {...rect(small, 3)} stroke="#fff" strokeWidth={3} />
      <rect {...rect(small, 3)} stroke={ink} />
      <rect {...rect(large)} />
      <text x={large.left} y={large.top - 6} fontSize={labelSize} fill={ink} stroke="none">
        {label}
      </text>
    </g>
  );
}

/** Authorities as they lie, London once more at a size to be read, in a measured width. */
export function OutlineMap({
  panel,
  boundaries,
  sized: { width, font },
}: {
  panel: MapPanel;
  boundaries: Boundaries;
  sized: Sized;
}) {
  const hatch = useId();
  const layout = useMemo(
    () => layOutOutlines(panel, boundaries, width, highest),
    [panel, boundaries, width],
  );
  const stops = useMemo(() => mapStops(panel, layout.outlines), [panel, layout]);
  const { outlines, borders, frames, height } = layout;
  const feet = outlines.map(({ foot }) => foot);
  const start = startOf(outlines, { x: layout.width / 2, y: height / 2 });
  return (
    <ChartSurface
      alt={panel.alt}
      width={layout.width}
      height={height}
      frame={{ left: 0, top: 0, right: layout.width, bottom: height }}
      stops={stops}
      along="map"
      reading={{
        stopAt: (point) => outlineAt(outlines, stops, point),
        count: stops.length,
        stride: null,
        move: (key, current) => stepOnMap(key, current, feet, start),
      }}
    >
      <svg width={layout.width} height={height} viewBox={`0 0 ${layout.width} ${height}`}>
        <defs>
          <MapHatch id={hatch} />
        </defs>
        {outlines.map(({ place, path }) => (
          <path
            key={place.key}
            className="chart-map-area"
            d={path}
            fill={fillOf(panel, place, hatch)}
            fillRule="evenodd"
            stroke={mapBorder}
            strokeWidth={0.75}
            strokeLinejoin="round"
          />
        ))}
        <path className="chart-guide" d={borders} fill="none" stroke={ink} strokeLinejoin="round" />
        <Frames frames={frames} />
        <MapOutlines drawn={outlines} />
        <MapLabels labels={mapLabels(outlines, 9, layout, textWidthIn(font))} />
      </svg>
    </ChartSurface>
  );
}
