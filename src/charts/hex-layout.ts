import type { CompareAreas } from '../figure/compare/compare-file';
import type { MapPlace } from '../figure/compare/panels';
import type { At } from './geometry';

/** The radius (centre to corner) that a hexagon is drawn with, of the one it has: the rest is a gap. */
const drawnShare = 0.94;
/** Half of a hexagon's width, as a share of its radius. */
const half = Math.sqrt(3) / 2;
/** Room around the map for the outline of a hexagon at its edge, in pixels. */
const margin = 5;

/** The map's place for an authority of the grid, in radii: x to the right, y downwards. */
export function hexCentre([q, r]: readonly [q: number, r: number]): At {
  // Of a negative row the remainder is negative too.
  return { x: Math.sqrt(3) * (q + Math.abs(r % 2) / 2), y: -1.5 * r };
}

/**
 * A hexagon's centre for stepping, in radii: as drawn, but that of the two above or below the one with
 * the same q is a hair nearer, so that a way straight up or down does not drift aside.
 */
export function hexFoot([q, r]: readonly [q: number, r: number]): At {
  return { x: Math.sqrt(3) * (q + Math.abs(r % 2) * 0.499), y: -1.5 * r };
}

/** A corner of a hexagon, 0 at the top and then clockwise. */
function corner({ x, y }: At, radius: number, index: number): At {
  const angle = (index * Math.PI) / 3 - Math.PI / 2;
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function written({ x, y }: At): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** A pointy-topped hexagon as an SVG path. */
function hexPath(at: At, radius: number): string {
  return `M${[0, 1, 2, 3, 4, 5].map((index) => written(corner(at, radius, index))).join('L')}Z`;
}

/** The hexagon of an authority. */
export interface HexCell {
  key: string;
  region: string;
  at: At;
  /** For stepping only. */
  foot: At;
  reach: number;
  path: string;
}

/** A map of hexagons in pixels; it is the same whatever the figures are. */
export interface HexLayout {
  width: number;
  height: number;
  /** Centre to corner, the gap included. */
  radius: number;
  cells: readonly HexCell[];
  /** The sides between regions, and between a region and the sea, as an SVG path. */
  borders: string;
}

/** A place with its hexagon. */
export type Hex = HexCell & { place: MapPlace };

/** The sides of hexagons with another region, or nothing, beyond them; each once. */
function bordersOf(hexes: readonly HexCell[], radius: number): string {
  const key = ({ x, y }: At) => `${Math.round(x)},${Math.round(y)}`;
  // Centres are far more than two pixels apart, so that rounding finds the neighbour.
  const near = ({ x, y }: At) =>
    hexes.find(({ at }) => Math.abs(at.x - x) < 2 && Math.abs(at.y - y) < 2);
  const seen = new Set<string>();
  const sides: string[] = [];
  for (const { at, region } of hexes) {
    for (let index = 0; index < 6; index += 1) {
      const [from, to] = [corner(at, radius, index), corner(at, radius, index + 1)];
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const beyond = near({ x: 2 * middle.x - at.x, y: 2 * middle.y - at.y });
      if (beyond?.region === region || seen.has(key(middle))) continue;
      seen.add(key(middle));
      sides.push(`M${written(from)}L${written(to)}`);
    }
  }
  return sides.join('');
}

/** Authorities as hexagons of one size, as large as a width and `highest` (pixels) allow. */
export function layOutHexes(
  spots: readonly Pick<MapPlace, 'key' | 'region'>[],
  { authorities }: CompareAreas,
  available: number,
  highest: number,
): HexLayout {
  const grid = new Map(authorities.map(({ code, hex }) => [code, hex]));
  const placed = spots.flatMap(({ key, region }) => {
    const hex = grid.get(key);
    return hex ? [{ key, region, centre: hexCentre(hex), foot: hexFoot(hex) }] : [];
  });
  const xs = placed.map(({ centre }) => centre.x);
  const ys = placed.map(({ centre }) => centre.y);
  const [left, top] = [Math.min(...xs) - half, Math.min(...ys) - 1];
  const [wide, high] = [Math.max(...xs) + half - left, Math.max(...ys) + 1 - top];
  const radius = Math.min((available - 2 * margin) / wide, (highest - 2 * margin) / high);
  const scaled = ({ x, y }: At) => ({
    x: margin + (x - left) * radius,
    y: margin + (y - top) * radius,
  });
  const cells = placed.map(({ key, region, centre, foot }): HexCell => {
    const at = scaled(centre);
    const path = hexPath(at, radius * drawnShare);
    return { key, region, at, foot: scaled(foot), reach: radius, path };
  });
  return {
    width: Math.ceil(wide * radius + 2 * margin),
    height: Math.ceil(high * radius + 2 * margin),
    radius,
    cells,
    borders: bordersOf(cells, radius),
  };
}

/** The hexagons of a layout with what a panel says of each. */
export function placedHexes({ cells }: HexLayout, places: readonly MapPlace[]): Hex[] {
  const byKey = new Map(places.map((place) => [place.key, place]));
  return cells.flatMap((cell) => {
    const place = byKey.get(cell.key);
    return place ? [{ ...cell, place }] : [];
  });
}
