import type { Stop } from './stop';

/** A stop that says one text, shown and spoken alike. */
export function textStop(
  key: string,
  { x, y }: { x: number; y: number },
  text: string,
  rings: Stop['rings'],
): Stop {
  return { key, x, y, heading: null, unit: null, rows: [], notes: [text], rings, spoken: text };
}
