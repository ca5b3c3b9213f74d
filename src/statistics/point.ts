/** One pair of figures: `x` on the horizontal axis, `y` on the vertical, each in its own unit. */
export interface Point {
  x: number;
  y: number;
}
