import { nearestIn, type At, type Box } from './geometry';
import type { DrawnPlace } from './map-stops';
import { placeLabels } from './place-labels';
import { labelSize } from './sizes';
import type { TextWidth } from './text-width';

/** More names than this would cover the map that they stand on. */
const most = 12;

/** A chosen place's name, where it stands, and the line that leads to its place. */
export interface MapLabel {
  key: string;
  text: string;
  box: Box;
  /** Null where the name stands beside its place. */
  leader: readonly [from: At, to: At] | null;
}

/** The names of a map's chosen places, each beside its own; `radius` is how far a place reaches, in pixels. */
export function mapLabels(
  drawn: readonly DrawnPlace[],
  radius: number,
  { width, height }: { width: number; height: number },
  widthOf: TextWidth,
): MapLabel[] {
  const chosen = drawn.filter(({ place }) => place.role === 'chosen');
  if (chosen.length > most) return [];
  const wishes = chosen.map(({ place, at }) => ({
    key: place.key,
    dot: { ...at, radius },
    width: widthOf(place.label, labelSize, true) + 10,
    height: labelSize + 8,
    kept: true,
  }));
  const dots = drawn.map(({ at }) => ({ ...at, radius: radius * 0.5 }));
  const boxes = placeLabels(wishes, dots, [], { left: 0, top: 0, right: width, bottom: height });
  return chosen.flatMap(({ place, at }): MapLabel[] => {
    const box = boxes.get(place.key);
    if (!box) return [];
    const near = nearestIn(box, at);
    const away = Math.hypot(near.x - at.x, near.y - at.y);
    // From the place's edge, so that it crosses out nothing within.
    const edge = {
      x: at.x + ((near.x - at.x) * radius) / away,
      y: at.y + ((near.y - at.y) * radius) / away,
    };
    const leader = away > radius + 8 ? ([edge, near] as const) : null;
    return [{ key: place.key, text: place.label, box, leader }];
  });
}
