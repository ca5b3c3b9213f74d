import { max } from 'd3-array';
import type { RelationshipMark } from '../figure/relationship/panels';
import type { MarkStyle } from './palette';
import { comparedRadii } from './compare-sizes';
import { narrowWidth } from './sizes';

/** Half the width of a mark of no known size, among marks of all sizes. */
const unknown = 3.5;
/** No mark is smaller: it could be neither seen nor pointed at. The chosen stay the easiest to find. */
const least = { chosen: 7.5, group: 4.5, other: 3 } as const;

/** How much wider than a disc of the same area each shape is. */
const wider: Record<MarkStyle['shape'], number> = {
  disc: 1,
  ring: 1,
  square: Math.sqrt(Math.PI / 4),
  diamond: Math.sqrt(Math.PI / 2),
  triangle: Math.sqrt(Math.PI / 1.8),
};

/** Half the width of a shape that has as much area as a disc of this radius, in pixels. */
export function halfWidth(shape: MarkStyle['shape'], radius: number): number {
  return radius * wider[shape];
}

/**
 * The radius of a disc for a mark, in pixels: its area goes with its size. Where no mark has a size,
 * each role has a radius of its own.
 */
export function radiusBySize(
  marks: readonly RelationshipMark[],
  width: number,
): (mark: Pick<RelationshipMark, 'size' | 'role'>) => number {
  const largest = max(marks, ({ size }) => size ?? 0) ?? 0;
  if (largest <= 0) {
    const radii = comparedRadii(width, 8);
    return ({ role }) => radii[role];
  }
  const widest = width < narrowWidth ? 13 : 20;
  return ({ size, role }) =>
    Math.max(least[role], size === null ? unknown : widest * Math.sqrt(size / largest));
}

/** Two round sizes to show in a key, the smaller first: about a tenth of the largest, and below it. */
export function sampleSizes(marks: readonly RelationshipMark[]): readonly number[] {
  const largest = max(marks, ({ size }) => size ?? 0) ?? 0;
  if (largest < 10) return [];
  const power = 10 ** Math.floor(Math.log10(largest));
  const upper = Math.floor(largest / power) * power;
  return [upper / 10, upper];
}
