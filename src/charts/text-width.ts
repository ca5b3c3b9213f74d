/** Gives the width in pixels of a text at a font size. */
export type TextWidth = (text: string, size: number, bold?: boolean) => number;

/**
 * An estimate of a text's width in a sans-serif face, a little on the wide side: for where
 * nothing can be measured, such as a DOM without a canvas.
 */
export const estimatedWidth: TextWidth = (text, size, bold = false) => {
  let ems = 0;
  for (const letter of text) {
    if (/[ilIj.,:;'’|! ()[\]]/.test(letter)) ems += 0.32;
    else if (/[mwMW%]/.test(letter)) ems += 0.9;
    else if (/[A-Z]/.test(letter)) ems += 0.7;
    else ems += 0.57;
  }
  return ems * size * (bold ? 1.08 : 1);
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
