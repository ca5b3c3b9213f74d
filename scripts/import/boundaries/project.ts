import type { Position } from 'geojson';

const radius = 6371.0088;
const degree = Math.PI / 180;
/** The central meridian of the British National Grid, which maps of England are used to. */
const meridian = -2;

/**
 * A longitude and latitude as kilometres on a plane, x eastwards and y southwards, as a screen
 * counts: the transverse Mercator projection of a sphere (Snyder, Map projections, 1987, p. 58).
 * In England a length is right to 0.2%, an angle everywhere.
 */
export function project([longitude = NaN, latitude = NaN]: Position): Position {
  const east = (longitude - meridian) * degree;
  const north = latitude * degree;
  return [
    radius * Math.atanh(Math.cos(north) * Math.sin(east)),
    -radius * Math.atan2(Math.tan(north), Math.cos(east)),
  ];
}
