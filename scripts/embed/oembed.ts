import { embedCode } from '../../src/figure/share/embed-code';
import type { Site } from '../site';

/** The width of an article's column, in pixels: the one that an answer's height is for. */
const width = 600;

/** The heights that WordPress lets a frame have. */
const heights = { least: 200, most: 1000 } as const;

/** What an oEmbed answer is of. */
export interface Embedded {
  /** Of the embed, below the base. */
  path: string;
  title: string;
  /** In a column, in pixels. */
  height: number;
  /** Its picture, below the base; null where it has none. */
  thumbnail: string | null;
}

/** Where the oEmbed answer for an embed lies, below the base. */
export function oembedPath(path: string): string {
  return `oembed/${path}.json`;
}

/** What a site learns that is given an embed's address: https://oembed.com, version 1.0. */
export function oembedOf(
  { path, title, height: own, thumbnail }: Embedded,
  { origin, base }: Site,
) {
  const site = `${origin}${base}`;
  const address = `${site}${path}`;
  const height = Math.min(Math.max(own, heights.least), heights.most);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'CIN Explorer',
    provider_url: site,
    cache_age: 86_400,
    html: embedCode({ address, title, height, script: null }),
    width,
    height,
    ...(thumbnail === null
      ? {}
      : {
          thumbnail_url: `${site}${thumbnail}`,
          thumbnail_width: 600,
          thumbnail_height: 315,
        }),
  };
}
