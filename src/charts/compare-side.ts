import type { Frame } from './frame';
import type { LineStyle } from './palette';
import { labelSize } from './sizes';
import { spread } from './spread';
import type { TextWidth } from './text-width';
import { wrapWords } from './wrap-words';

/** The line height of the words at a line's end, from there to the plot, and between two of them. */
export const sideLeading = 16;
const elbow = 16;
const wordsGap = 4;
const between = 5;

/** A line across a plot, and what it is, as it stands at its right end or in the key. */
export interface SideLine {
  key: string;
  style: LineStyle;
  label: string;
}

/** The words of a line, wrapped to stand beside the plot. */
interface SideText {
  line: SideLine;
  lines: readonly string[];
  width: number;
}

/** A line's words beside the plot; `y` is the middle of the first of them. */
export interface SideLabel extends SideLine {
  lines: readonly string[];
  textX: number;
  y: number;
  /** From the line's end to the words. */
  leader: string;
}

/** The words of lines, none wider than `limit` pixels but for a word that is. */
export function sideTexts(
  lines: readonly SideLine[],
  limit: number,
  textWidth: TextWidth,
): SideText[] {
  const widthOf = (text: string) => textWidth(text, labelSize);
  return lines.map((line) => {
    const wrapped = wrapWords(line.label.split(' '), limit, widthOf);
    return { line, lines: wrapped, width: Math.max(...wrapped.map(widthOf)) };
  });
}

/** The room to the right of the plot that the words need, in pixels. */
export function sideWidth(texts: readonly SideText[]): number {
  return elbow + wordsGap + Math.ceil(Math.max(0, ...texts.map(({ width }) => width))) + 1;
}

/** The words beside the ends of their lines, none over another; null where there is no room. */
export function sideLabels(
  texts: readonly SideText[],
  frame: Frame,
  endOf: (line: SideLine) => number,
): SideLabel[] | null {
  const tops = spread(
    texts.map(({ line, lines }) => ({
      want: endOf(line) - (sideLeading + between) / 2,
      height: lines.length * sideLeading + between,
    })),
    0,
    frame.bottom + sideLeading,
  );
  if (!tops) return null;
  return texts.map(({ line, lines }, index) => {
    const y = (tops[index] ?? 0) + (sideLeading + between) / 2;
    return {
      ...line,
      lines,
      textX: frame.right + elbow + wordsGap,
      y,
      leader: `M${frame.right},${endOf(line)}L${frame.right + elbow},${y}`,
    };
  });
}
