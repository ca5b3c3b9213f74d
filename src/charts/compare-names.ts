import type { ComparedMark } from '../figure/compare/panels';
import { overlap, type Box, type Segment } from './geometry';
import { placeLabels, type Dot } from './place-labels';
import type { ScatterLayout } from './scatter-layout';
import { labelSize } from './sizes';
import type { TextWidth } from './text-width';

/** A mark in the drawing. */
export interface NamedDot {
  mark: ComparedMark;
  dot: Dot;
}

/** The names beside marks, as `MarkLabels` draws them. */
export type Names = ScatterLayout['labels'];

/**
 * The names of the marks `wanted`, in that order of precedence, none over another. Chosen ones may
 * stand further off, with a leader; all others are named only where nothing is covered. Among a dozen
 * chosen that lie together one may be left without; its words are in its stop and in the table.
 */
export function placeNames(
  wanted: readonly NamedDot[],
  dots: readonly Dot[],
  segments: readonly Segment[],
  bounds: Box,
  textWidth: TextWidth,
): Names {
  const wishes = wanted.map(({ mark: { key, label, role }, dot }) => {
    const bold = role === 'chosen';
    const width = textWidth(label, labelSize, bold);
    return { key, text: label, bold, dot, width, height: labelSize + 3, kept: bold };
  });
  const boxes = placeLabels(wishes, dots, segments, bounds);
  const names: Names[number][] = [];
  for (const { key, text, bold, dot } of wishes) {
    const box = boxes.get(key);
    if (!box || names.some((other) => overlap(other.box, box) > 0)) continue;
    names.push({ key, text, bold, box, dot });
  }
  return names;
}
