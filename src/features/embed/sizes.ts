import { narrowWidth } from '../../charts/sizes';

/** The height of an embed's drawing of lines, in pixels. */
const heights = { narrow: 220, wide: 260 } as const;

/** The least height of a drawing in a frame that is too low for it. */
export const leastHeight = 140;

/** What the drawings in a page without script are laid out for: a phone's column, and an article's. */
export const staticWidths = { narrow: 320, wide: 600 } as const;

/** The height of a drawing of lines in so many pixels. */
export function drawingHeight(width: number): number {
  return width < narrowWidth ? heights.narrow : heights.wide;
}
