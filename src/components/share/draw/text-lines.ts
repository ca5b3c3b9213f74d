/** A piece of a line of text, where its baseline begins. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
}

let canvas: CanvasRenderingContext2D | null | undefined;

/** How far below the top of its box a font's letters stand, as a share of the box. */
function ascentOf(font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0.8;
  canvas.font = font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('Hg');
  return fontBoundingBoxAscent / (fontBoundingBoxAscent + fontBoundingBoxDescent);
}

/**
 * The lines into which the browser has broken a text, in pixels of the window. An SVG breaks no
 * lines by itself, so each is written where it stands.
 */
export function textLines(node: Text, font: string): TextLine[] {
  const lines: TextLine[] = [];
  const data = node.data;
  const range = document.createRange();
  const ascent = ascentOf(font);
  let top: number | null = null;
  const rectsOf = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getClientRects();
  };
  const add = (from: number, to: number, between: string) => {
    const rect = rectsOf(from, to)[0];
    if (!rect) return;
    const text = data.slice(from, to);
    const line = lines.at(-1);
    if (line && top !== null && Math.abs(rect.top - top) < 2) line.text += `${between}${text}`;
    else lines.push({ text, x: rect.left, y: rect.top + rect.height * ascent });
    top = rect.top;
  };
  for (const { 0: word, index } of data.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (rectsOf(index, end).length === 1) add(index, end, ' ');
    // A word that is broken itself, such as a long address: letter by letter.
    else for (let at = index; at < end; at += 1) add(at, at + 1, at === index ? ' ' : '');
  }
  return lines;
}
