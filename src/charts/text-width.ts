/** Gives the width in pixels of a text at a font size. */
export type TextWidth = (text: string, size: number, bold?: boolean) => number;

/** Letters by their advance in thousandths of an em, in Helvetica and the faces made to its measure. */
const advances: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl’‘'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r“”'],
  [389, '*'],
  [500, 'Jckvsxyz'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—'],
];

const advanceOf = new Map(
  advances.flatMap(([advance, letters]) =>
    Array.from(letters, (letter) => [letter, advance] as const),
  ),
);

/** Digits, most small letters, and whatever is not in the table. */
const usual = 556;

/** Many readers' faces are a little wider than Helvetica. */
const reserve = 1.04;

/**
 * An estimate of a text's width in a sans-serif face, a little on the wide side: for where
 * nothing can be measured, such as a DOM without a canvas.
 */
export const estimatedWidth: TextWidth = (text, size, bold = false) => {
  let thousandths = 0;
  for (const letter of text) thousandths += advanceOf.get(letter) ?? usual;
  return (thousandths / 1000) * size * reserve * (bold ? 1.07 : 1);
};

let canvas: CanvasRenderingContext2D | null | undefined;

/** Measures text as the browser will draw it in a font family; estimates where it can't. */
export function textWidthIn(family: string): TextWidth {
  canvas ??= document.createElement('canvas').getContext('2d') ?? null;
  const context = canvas;
  if (!context) return estimatedWidth;
  return (text, size, bold = false) => {
    context.font = `${bold ? 700 : 400} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
