/** A chart narrower than this, in pixels, names its lines in a key above it, and is lower. */
export const narrowWidth = 520;
/** Font sizes within a drawing, in pixels: ticks, names beside lines and marks, small print. */
export const tickSize = 13;
export const labelSize = 14;
export const smallSize = 12;
