import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapPanel, MapPlace } from '../figure/compare/panels';
import type { At, Box } from './geometry';
import { areaOf, boundsOf, middleOf, pathOf, written, type Rings } from './outline-rings';

/** Authorities' outlines, in kilometres, y downwards: the prebuilt `figures/compare/boundaries.json`. */
export type Boundaries = Topology<{ authorities: GeometryCollection }>;

/** The region that is drawn twice: in its place, and at a size at which it can be read. */
const enlarged = 'London';
/** In a narrower drawing, in pixels, it stands below the map and not in the sea west of it. */
const narrow = 520;
/** How much of the map's width is free in the west, between the Mersey and the Severn. */
const freeWest = 0.385;
/** The widest that the enlarged part is drawn, in pixels. */
const widest = 350;
/** Room around the map, and around the enlarged part in its frame, in pixels. */
const margin = 5;
const inset = 8;
/** For the name over the enlarged part. */
const headroom = 24;

/** An authority's outline in the drawing. */
export interface Outline {
  place: MapPlace;
  /** Everywhere that it is drawn. */
  path: string;
  rings: Rings;
  at: At;
  /** Half of its width, in pixels. */
  reach: number;
  /** For stepping: its middle in the map, and not where it is enlarged. */
  foot: At;
  /** Too small to be seen or hit, it is drawn as a dot. */
  isDot: boolean;
}

/** A map of outlines in pixels. */
export interface OutlineLayout {
  width: number;
  height: number;
  outlines: readonly Outline[];
  /** The lines between regions, as an SVG path. */
  borders: string;
  /** What is enlarged, where it is and where it is enlarged to. */
  frames: { small: Box; large: Box; label: string };
}

/** An outline of a smaller area, in square pixels, is a speck. */
const speck = 25;
/** The radius of the dot that stands for one, in pixels. */
const dotRadius = 5;

function ringsOf({ geometry }: Feature): Rings {
  const shape = geometry as Polygon | MultiPolygon;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.flatMap((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]: Position): At => ({ x, y }))),
  );
}

type Move = (at: At) => At;

function moved(rings: Rings, move: Move): Rings {
  return rings.map((ring) => ring.map(move));
}

function halfOf({ left, right }: Box): number {
  return (right - left) / 2;
}

function dotPath({ x, y }: At): string {
  const r = dotRadius;
  return `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
}

/** Where the map and the enlarged part stand in a drawing: as large as its width and height allow. */
function arrange(world: Box, part: Box, available: number, highest: number) {
  const [wide, high] = [world.right - world.left, world.bottom - world.top];
  const scale = Math.min((available - 2 * margin) / wide, (highest - 2 * margin) / high);
  const map = { width: wide * scale + 2 * margin, height: high * scale + 2 * margin };
  const isBelow = available < narrow;
  // Where height is what limits the map, there is room to its left.
  const room = isBelow ? available : map.width * freeWest + available - map.width;
  const size = Math.min(room, widest);
  const shift = isBelow ? 0 : Math.max(0, size - map.width * freeWest);
  const by = (size - 2 * inset) / (part.right - part.left);
  const tall = (part.bottom - part.top) * by + 2 * inset;
  // Level with Wales, where the sea of the drawing reaches furthest in.
  const top = isBelow ? map.height + headroom : map.height * 0.53 - tall / 2;
  const left = isBelow ? (available - size) / 2 : 1;
  const large = { left, top, right: left + size - 2, bottom: top + tall };
  const inPlace: Move = ({ x, y }) => ({
    x: shift + margin + (x - world.left) * scale,
    y: margin + (y - world.top) * scale,
  });
  const inFrame: Move = ({ x, y }) => ({
    x: large.left + inset + (x - part.left) * by,
    y: large.top + inset + (y - part.top) * by,
  });
  return {
    width: Math.ceil(map.width + shift),
    height: Math.ceil(isBelow ? large.bottom + 1 : map.height),
    large,
    inPlace,
    inFrame,
  };
}

/** The lines between authorities of different regions. */
function bordersOf(boundaries: Boundaries, panel: MapPanel, move: Move): string {
  const region = new Map(panel.places.map((place) => [place.key, place.region]));
  const between = mesh(
    boundaries,
    boundaries.objects.authorities,
    (a, b) => region.get(String(a.id)) !== region.get(String(b.id)),
  );
  return between.coordinates
    .map((line) => {
      const points = line.map(([x = 0, y = 0]) => written(move({ x, y })));
      return `M${points.join('L')}`;
    })
    .join('');
}

/**
 * A panel's places as outlines in pixels, as large as a width and `highest` allow, and London's once
 * more at a size to be read: in the sea west of the map, or below it in a narrow drawing.
 */
export function layOutOutlines(
  panel: MapPanel,
  boundaries: Boundaries,
  available: number,
  highest: number,
): OutlineLayout {
  const shapes = new Map(
    feature(boundaries, boundaries.objects.authorities).features.map((one) => [
      String(one.id),
      ringsOf(one),
    ]),
  );
  const placed = panel.places.flatMap((place) => {
    const rings = shapes.get(place.key);
    return rings ? [{ place, rings }] : [];
  });
  const isEnlarged = (place: MapPlace) => place.region === enlarged;
  const world = boundsOf(placed.flatMap(({ rings }) => rings));
  const part = boundsOf(placed.flatMap(({ place, rings }) => (isEnlarged(place) ? rings : [])));
  const { width, height, large, inPlace, inFrame } = arrange(world, part, available, highest);
  const outlines = placed.map(({ place, rings }): Outline => {
    const here = moved(rings, inPlace);
    const there = isEnlarged(place) ? moved(rings, inFrame) : [];
    const shown = there.length > 0 ? there : here;
    const at = middleOf(shown);
    const isDot = areaOf(shown) < speck;
    return {
      place,
      path: isDot ? dotPath(at) : pathOf([...here, ...there]),
      rings: [...here, ...there],
      at,
      reach: isDot ? dotRadius : halfOf(boundsOf(shown)),
      foot: middleOf(here),
      isDot,
    };
  });
  const [corner, opposite] = [
    inPlace({ x: part.left, y: part.top }),
    inPlace({ x: part.right, y: part.bottom }),
  ];
  const small = { left: corner.x, top: corner.y, right: opposite.x, bottom: opposite.y };
  return {
    width,
    height,
    outlines,
    borders: bordersOf(boundaries, panel, inPlace),
    frames: { small, large, label: `${enlarged}, enlarged` },
  };
}
