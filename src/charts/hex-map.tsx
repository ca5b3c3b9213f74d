import { useId, useMemo } from 'react';
import type { CompareAreas } from '../figure/compare/compare-file';
import type { MapPanel } from '../figure/compare/panels';
import { ChartSurface } from './chart-surface';
import { layOutHexes, placedHexes, type Hex } from './hex-layout';
import { mapLabels } from './map-labels';
import { nameLines } from './map-names';
import { fillOf, MapHatch, MapLabels, MapOutlines } from './map-parts';
import { mapStops, startOf } from './map-stops';
import { stepOnMap } from './map-step';
import { ink, inkOn, mapBorder } from './palette';
import { placeRegions, type RegionLabel } from './place-regions';
import { smallSize } from './sizes';
import { nearestStop } from './stop';
import { textWidthIn, type TextWidth } from './text-width';
import type { Sized } from './use-sized';

const highest = 700;
/** Names stand in hexagons of this radius or more, in pixels, and this large. */
const named = 21;
const nameSize = 10;
const nameLeading = 11;

function Names({
  hexes,
  radius,
  panel,
  widthOf,
}: {
  hexes: readonly Hex[];
  radius: number;
  panel: MapPanel;
  widthOf: TextWidth;
}) {
  if (radius < named) return null;
  const limit = radius * 1.58;
  return hexes.map(({ place, at }) => {
    const lines = nameLines(place.label, limit, nameSize, widthOf);
    if (lines === null) return null;
    const isHatched = place.class === null;
    const fill = isHatched ? ink : inkOn(fillOf(panel, place, ''));
    return (
      <text
        key={place.key}
        className={isHatched ? 'chart-rimmed' : fill === ink ? undefined : 'chart-map-light'}
        fill={fill}
        fontSize={nameSize}
        textAnchor="middle"
      >
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={at.x}
            y={at.y + (index - (lines.length - 1) / 2) * nameLeading}
            dy="0.35em"
          >
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}

function Regions({ regions }: { regions: readonly RegionLabel[] }) {
  return regions.map(({ region, lines, box, leader }) => (
    <g key={region}>
      {leader && (
        <g className="chart-guide" fill="none" stroke={ink}>
          <path
            d={`M${leader[0].x},${leader[0].y}L${leader[1].x},${leader[1].y}`}
            stroke="#fff"
            strokeWidth={3}
          />
          <path d={`M${leader[0].x},${leader[0].y}L${leader[1].x},${leader[1].y}`} />
          <circle cx={leader[1].x} cy={leader[1].y} r={2} fill={ink} />
        </g>
      )}
      <text fill={ink} fontSize={smallSize}>
        {lines.map((line, index) => (
          <tspan key={line} x={box.left} y={box.top + (index + 0.5) * 15} dy="0.35em">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
}

/** The first of several values that are alike: with another year only the colours of a map are new. */
function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
}

/** Authorities as hexagons of one size, about where they are, in a measured width. */
export function HexMap({
  panel,
  areas,
  sized: { width, font },
}: {
  panel: MapPanel;
  areas: CompareAreas;
  sized: Sized;
}) {
  const hatch = useId();
  const spots = useSame(panel.places.map(({ key, region }) => ({ key, region })));
  const layout = useMemo(() => layOutHexes(spots, areas, width, highest), [spots, areas, width]);
  const hexes = useMemo(() => placedHexes(layout, panel.places), [layout, panel]);
  const stops = useMemo(() => mapStops(panel, hexes), [panel, hexes]);
  const widthOf = textWidthIn(font);
  const labels = useMemo(
    () => mapLabels(hexes, layout.radius * 0.9, layout, textWidthIn(font)),
    [hexes, layout, font],
  );
  const boxes = useSame(labels.map(({ box }) => box));
  const regions = useMemo(
    () => placeRegions(layout, boxes, textWidthIn(font)),
    [layout, boxes, font],
  );
  const { radius, height } = layout;
  const start = startOf(hexes, { x: layout.width / 2, y: height / 2 });
  const feet = hexes.map(({ foot }) => foot);
  return (
    <ChartSurface
      alt={panel.alt}
      width={layout.width}
      height={height}
      frame={{ left: 0, top: 0, right: layout.width, bottom: height }}
      stops={stops}
      along="map"
      reading={{
        stopAt: (point) => nearestStop(stops, point, 'plane', radius),
        count: stops.length,
        stride: null,
        move: (key, current) => stepOnMap(key, current, feet, start),
      }}
    >
      <svg width={layout.width} height={height} viewBox={`0 0 ${layout.width} ${height}`}>
        <defs>
          <MapHatch id={hatch} />
        </defs>
        {hexes.map(({ place, path }) => (
          <path
            key={place.key}
            className="chart-map-area"
            d={path}
            fill={fillOf(panel, place, hatch)}
            stroke={mapBorder}
          />
        ))}
        <path
          className="chart-guide"
          d={layout.borders}
          fill="none"
          stroke={ink}
          strokeWidth={radius < named ? 1.25 : 1.75}
          strokeLinecap="round"
        />
        <Names hexes={hexes} radius={radius} panel={panel} widthOf={widthOf} />
        <Regions regions={regions} />
        <MapOutlines drawn={hexes} />
        <MapLabels labels={labels} />
      </svg>
    </ChartSurface>
  );
}
