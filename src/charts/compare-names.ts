import type { ComparedMark, ComparedRole } from '../figure/compare/panels';
import { lengthWithin, nearestIn, overlap, type Box, type Segment } from './geometry';
import { placeLabels, type Dot } from './place-labels';
import type { ScatterLayout } from './scatter-layout';
import { labelSize } from './sizes';
import type { TextWidth } from './text-width';

/** A mark in the drawing. */
export interface NamedDot {
  mark: Pick<ComparedMark, 'key' | 'label' | 'role'>;
  dot: Dot;
}

/** The names beside marks, as `MarkLabels` draws them. */
export type Names = ScatterLayout['labels'];

/** True where the way from either's dot to its name leads through the other's name. */
function tangled(a: Pick<Names[number], 'box' | 'dot'>, b: typeof a): boolean {
  const way = ({ box, dot }: typeof a) => [dot, nearestIn(box, dot)] as const;
  return lengthWithin(a.box, way(b)) > 0 || lengthWithin(b.box, way(a)) > 0;
}

/**
 * The names of the marks `wanted`, in that order of precedence, none over another. Those of `keptRoles`
 * may stand further off, with a leader; all others are named only where nothing is covered. Among a dozen
 * kept that lie together one may be left without; its words are in its stop and in the table.
 */
export function placeNames(
  wanted: readonly NamedDot[],
  dots: readonly Dot[],
  segments: readonly Segment[],
  bounds: Box,
  textWidth: TextWidth,
  keptRoles: readonly ComparedRole[] = ['chosen'],
): Names {
  const wishes = wanted.map(({ mark: { key, label, role }, dot }) => {
    const bold = role === 'chosen';
    const kept = keptRoles.includes(role);
    const width = textWidth(label, labelSize, bold);
    return { key, text: label, bold, dot, width, height: labelSize + 3, kept };
  });
  const boxes = placeLabels(wishes, dots, segments, bounds);
  const names: Names[number][] = [];
  for (const { key, text, bold, dot } of wishes) {
    const box = boxes.get(key);
    if (!box || names.some((other) => overlap(other.box, box) > 0)) continue;
    if (!bold && names.some((other) => tangled({ box, dot }, other))) continue;
    names.push({ key, text, bold, box, dot });
  }
  return names;
}
