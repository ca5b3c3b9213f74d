import type { MapPanel, MapPlace } from '../figure/compare/panels';
import type { At } from './geometry';
import type { Stop } from './stop';

/** A place of a map as it is drawn. */
export interface DrawnPlace {
  place: MapPlace;
  /** What is filled and outlined: an SVG path. */
  path: string;
  /** What the tooltip and the label stand beside, in pixels. */
  at: At;
  /** How far it reaches around that, in pixels. */
  reach: number;
}

function classWords({ classes }: MapPanel, place: MapPlace): string[] {
  const own = place.class === null ? undefined : classes[place.class];
  if (!own || place.class === null) return [];
  return [`Class ${place.class + 1} of ${classes.length}: ${own.label}`];
}

/** A stop for each place of a map, in its order: its name, figure, class and region. */
export function mapStops(panel: MapPanel, drawn: readonly DrawnPlace[]): Stop[] {
  return drawn.map(({ place, path, at, reach }) => {
    const more = [...classWords(panel, place), place.region];
    return {
      key: place.key,
      ...at,
      reach,
      heading: place.label,
      unit: null,
      rows: [],
      notes: [place.figure, ...more],
      rings: [],
      outline: path,
      spoken: `${[place.text, ...more].join('. ')}.`,
    };
  });
}

/** Where the arrow keys start: at the first chosen place, or at the one nearest to a point. */
export function startOf(drawn: readonly DrawnPlace[], near: At): number {
  const chosen = drawn.findIndex(({ place }) => place.role === 'chosen');
  if (chosen !== -1) return chosen;
  const away = ({ at }: DrawnPlace) => Math.hypot(at.x - near.x, at.y - near.y);
  return drawn.reduce((best, one, index) => {
    const found = drawn[best];
    return found && away(found) <= away(one) ? best : index;
  }, 0);
}
