/** A chart narrower than this, in pixels, names its lines in a key above it, and is lower. */
export const narrowWidth = 520;
/**
 * Font sizes within a drawing, in pixels: names beside lines and marks, ticks, small print. Those of the words
 * around it too: a browser sets up each size and weight anew, which is what a first chart waits for longest.
 */
export const labelSize = 14;
export const tickSize = 14;
export const smallSize = 12;
