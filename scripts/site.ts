import { resolve } from 'node:path';

/** Where the built site goes and under which path it is served. */
export interface Site {
  /** Absolute path of the folder. */
  dir: string;
  /** Begins and ends with a slash: `/`, `/explore/`. */
  base: string;
}

/** A base path with both its slashes. Throws on an address or a relative path. */
export function toBase(path: string): string {
  if (path.includes('://') || path.includes('..') || /[?#\s]/.test(path)) {
    throw new Error(`Base path "${path}": give a path on the site, such as /explore/.`);
  }
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The site that BASE_PATH and OUT_DIR describe; by default `dist`, served from `/`. */
export function siteFrom(env: NodeJS.ProcessEnv): Site {
  return { dir: resolve(env.OUT_DIR ?? 'dist'), base: toBase(env.BASE_PATH ?? '/') };
}
