import { quantileSorted } from 'd3-array';

/** At most so many classes: as many shades as an eye can tell apart in a key. */
const most = 5;

/** A class of values: the lowest and the highest of those that are in it. */
export interface ClassRange {
  from: number;
  to: number;
}

/**
 * Classes of about equally many values, lowest first: at most five, cut at the fifths (interpolated,
 * R's type 7), a value on a cut in the class below. Equal values stay together, so that there are
 * fewer classes where many are equal; no class is empty, and every value is in exactly one.
 * One value for each return: the members of a joint return are not counted apart.
 */
export function mapClasses(values: readonly number[]): ClassRange[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from(
    { length: most - 1 },
    (_, index) => quantileSorted(sorted, (index + 1) / most) ?? Infinity,
  );
  const classes = new Map<number, ClassRange>();
  for (const value of sorted) {
    // Interpolation may miss a value that it should meet by the last bit of a float.
    const place = cuts.filter((cut) => value > cut + Math.abs(cut) * 1e-12).length;
    classes.set(place, { from: classes.get(place)?.from ?? value, to: value });
  }
  return [...classes.values()];
}

/** The class that a value is in, as a place among the classes. RangeError where it is in none. */
export function classOf(value: number, classes: readonly ClassRange[]): number {
  const place = classes.findIndex(({ from, to }) => from <= value && value <= to);
  if (place === -1) throw new RangeError(`${value} is in none of the map's classes.`);
  return place;
}
