import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { bbox, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  filterWeight,
  presimplify,
  simplify,
} from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/** An outline on a plane, in kilometres, and whose it is. */
export interface PlaneShape {
  id: string;
  geometry: Polygon | MultiPolygon;
}

/** Square kilometres: a point goes whose triangle with its neighbours is smaller (Visvalingam). */
const leastTriangle = 0.01;
/** Square kilometres: a smaller island goes, and nothing that touches a neighbour. */
const leastIsland = 0.5;
/** Kilometres between the points that a coordinate is rounded to. */
const grid = 0.025;
/** Into how many steps England is parted to see which points are the same: about a metre each. */
const steps = 1e6;

/**
 * The outlines as one topology, `objects.authorities`, simplified together, so that neighbours keep
 * one line between them. The same bytes for the same outlines.
 */
export function simplified(shapes: readonly PlaneShape[]): Topology<Objects> {
  const authorities: FeatureCollection = {
    type: 'FeatureCollection',
    features: shapes.map(({ id, geometry }) => {
      return { type: 'Feature', id, properties: null, geometry };
    }),
  };
  const exact = topology({ authorities }, steps) as Topology<Objects>;
  const coarse = simplify(presimplify(exact), leastTriangle);
  const kept = filter(coarse, filterAttachedWeight(coarse, leastIsland));
  const [west = 0, north = 0, east = 0, south = 0] = bbox(kept);
  const [left, top] = [Math.floor(west), Math.floor(north)];
  const rounded = quantize(
    { ...kept, bbox: [left, top, Math.ceil(east), Math.ceil(south)] },
    { scale: [grid, grid], translate: [left, top] },
  );
  // A sliver along a neighbour may have been rounded to a line.
  return filter(rounded, filterWeight(rounded, (grid * grid) / 4));
}
