import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { BoundarySet } from '../../../src/catalogue/datasets/boundaries';
import type { Problems } from '../problems';
import type { Register } from '../register/register';
import { provenanceOf } from '../sources/provenance';
import { readJson } from './json';
import type { ImportedLookup } from './lookup';
import { project } from './project';
import { readShapes } from './shapes';
import { simplified } from './simplify';

/**
 * `lookups/boundaries.json`: the outline of every authority of today as TopoJSON, a geometry of
 * `objects.authorities` each, whose id is the DfE code. Null, with problems noted, where the file
 * is not that.
 *
 * To draw it: positions are already on a plane, in kilometres, y downwards, so no projection is to
 * be applied. `bbox` gives the view box (left, top, right, bottom); what topojson-client's
 * `feature` gives are paths as they stand. Fill by the even-odd rule: some authorities have holes.
 */
export function importBoundaries(
  set: BoundarySet,
  folder: string,
  register: Register,
  problems: Problems,
): ImportedLookup | null {
  const published = readJson(folder, set.file, problems);
  if (published === null) return null;
  const before = problems.count;
  const shapes = readShapes(set, published, register, problems);
  if (problems.count > before) return null;
  const topology = simplified(
    shapes.map(({ authority, geometry }) => ({ id: authority.code, geometry: onPlane(geometry) })),
  );
  const rows = (published.fields['features'] as readonly unknown[]).length;
  return {
    path: 'lookups/boundaries.json',
    text: `${JSON.stringify(topology)}\n`,
    sources: [provenanceOf({ ...set, dataSet: set.id }, { ...published, rows }, null)],
  };
}

function onPlane(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygon = (rings: Position[][]) => rings.map((ring) => ring.map(project));
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
}
