import { resolve } from 'node:path';

/** Where the built site goes and under which path it is served. */
export interface Site {
  /** Absolute path of the folder. */
  dir: string;
  /** Begins and ends with a slash: `/`, `/explore/`. */
  base: string;
  /** Scheme, host and port that it is reached under, without a slash at its end. */
  origin: string;
}

/** A base path with both its slashes. Throws on an address or a relative path. */
export function toBase(path: string): string {
  if (path.includes('://') || path.includes('..') || /[?#\s]/.test(path)) {
    throw new Error(`Base path "${path}": give a path on the site, such as /explore/.`);
  }
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Where `npm run serve` serves it: for whoever has not said where it goes. */
const usualOrigin = 'http://127.0.0.1:4173';

/** An origin as the browser writes it, no slash at its end. Throws on what is no address, or has a path. */
export function toOrigin(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const plain = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!plain) {
    throw new Error(
      `Site origin "${address}": give a scheme and a host, such as https://example.org; the path goes into BASE_PATH.`,
    );
  }
  return url.origin;
}

/** The site that BASE_PATH, OUT_DIR and SITE_ORIGIN describe; by default `dist`, served from `/`. */
export function siteFrom(env: NodeJS.ProcessEnv): Site {
  return {
    dir: resolve(env.OUT_DIR ?? 'dist'),
    base: toBase(env.BASE_PATH ?? '/'),
    origin: toOrigin(env.SITE_ORIGIN ?? usualOrigin),
  };
}
