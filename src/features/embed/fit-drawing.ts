import { leastHeight } from './sizes';

/**
 * The height of the drawing, in pixels, in a frame that stays as high as it is: less than the wanted
 * one by what the page would stick out, down to what can still be read.
 */
export function fitDrawing(wanted: number, page: number, frame: number): number {
  return Math.max(Math.min(leastHeight, wanted), Math.min(wanted, wanted - (page - frame)));
}
