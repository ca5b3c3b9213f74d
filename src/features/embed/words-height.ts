import { estimatedWidth, type TextWidth } from '../../charts/text-width';
import { wrapWords } from '../../charts/wrap-words';

/** The width that sites give an article's column, for which oEmbed's answers say a height, in pixels. */
const columnWidth = 600;

/** What `.embed` keeps free around itself in a column. */
export const framePadding = 16;

/** What words have room for in a column. */
export const wordsWidth = columnWidth - 2 * framePadding;

/** A little on the wide side: nobody knows yet which face the reader has. */
export const wideWidth: TextWidth = (text, size, bold) => 1.12 * estimatedWidth(text, size, bold);

/** As words are set in the widest of the faces that readers have, such as DejaVu Sans or Verdana. */
const widest: TextWidth = (text, size, bold) => 1.15 * estimatedWidth(text, size, bold);

/** A paragraph as its style sets it: sizes in pixels, `leading` in its own size. */
export interface Words {
  text: string;
  size: number;
  leading: number;
  bold?: boolean;
  /** Narrower than the column by so much. */
  indent?: number;
  /** Above it. */
  margin?: number;
}

/** How high a paragraph is in a column, with what is above it: no less than in any usual face. */
export function wordsHeight({
  text,
  size,
  leading,
  bold = false,
  indent = 0,
  margin = 0,
}: Words): number {
  const lines = wrapWords(text.split(' '), wordsWidth - indent, (line) => widest(line, size, bold));
  return margin + lines.length * size * leading;
}

/** How high the row below a figure is: what is folded away, each by its name, and the link that leads on. */
export function toolsHeight(folded: readonly string[], link: string): number {
  const [gap, row, marker] = [16, 24, 18];
  const widths = [...folded.map((name) => marker + widest(name, 14, true)), widest(link, 14, true)];
  let [rows, x] = [1, 0];
  for (const width of widths) {
    if (x > 0 && x + gap + width > wordsWidth) [rows, x] = [rows + 1, width];
    else x += x > 0 ? gap + width : width;
  }
  return 8 + rows * row + (rows - 1) * 4;
}

/** How high the source and the licence are, with the rule above them. */
export function footHeight(text: string): number {
  return 17 + wordsHeight({ text, size: 12, leading: 1.4 });
}
