import type { Site } from '../site';

/** What addresses are made of. */
export type Address = Pick<Site, 'base' | 'origin'>;

/** A page's whole address. */
export function pageAddress(path: string, { origin, base }: Address): string {
  return `${origin}${base}${path}`;
}
