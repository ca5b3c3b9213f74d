import type { MultiPolygon, Polygon, Position } from 'geojson';
import { isFields } from './json';

/** Why something is no outline, and where in it. */
export interface GeometryFault {
  fault: string;
  /** As a path: ".coordinates[0][3]". */
  at: string;
  found: unknown;
  advice: string;
}

/** England with some sea around it, in degrees. */
const england = { west: -7, east: 2, south: 49, north: 56 };

/** The outline that a JSON value holds, else what is wrong with it. */
export function geometryIn(value: unknown): Polygon | MultiPolygon | GeometryFault {
  const type = isFields(value) ? value['type'] : undefined;
  const coordinates = isFields(value) ? value['coordinates'] : undefined;
  const fault = (
    at: string,
    found: unknown,
    what: string,
    advice = 'Download the file again.',
  ): GeometryFault => ({ fault: what, at, found, advice });
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return fault('.type', type, 'not an outline', 'Expected a Polygon or a MultiPolygon.');
  }
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!isList(polygons)) return fault('.coordinates', coordinates, 'an empty outline');
  for (const [p, polygon] of polygons.entries()) {
    const at = type === 'Polygon' ? '.coordinates' : `.coordinates[${p}]`;
    if (!isList(polygon)) return fault(at, polygon, 'an empty outline');
    for (const [r, ring] of polygon.entries()) {
      const ringAt = `${at}[${r}]`;
      if (!isList(ring) || ring.length < 4) return fault(ringAt, ring, 'a ring of too few points');
      for (const [n, position] of ring.entries()) {
        const pointAt = `${ringAt}[${n}]`;
        if (!isPosition(position)) return fault(pointAt, position, 'not two numbers');
        if (!isInEngland(position)) {
          const advice = 'Expected degrees of longitude and latitude (WGS84), not metres.';
          return fault(pointAt, position, 'a point outside England', advice);
        }
      }
      const [first, last] = [ring[0], ring.at(-1)];
      if (String(first) !== String(last)) return fault(ringAt, last, 'a ring that is not closed');
    }
  }
  return { type, coordinates } as Polygon | MultiPolygon;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isInEngland([longitude = NaN, latitude = NaN]: Position): boolean {
  const { west, east, south, north } = england;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}
