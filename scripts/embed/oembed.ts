import { embedCode } from '../../src/figure/share/embed-code';
import type { Site } from '../site';
import type { EmbedPlaced } from './list';

/** The size that most embeds have in an article's column, in pixels. */
const usual = { width: 600, height: 520 } as const;

/** Where the oEmbed answer for an embed lies, below the base. */
export function oembedPath({ path }: Pick<EmbedPlaced, 'path'>): string {
  return `oembed/${path}.json`;
}

/** What a site learns that is given an embed's address: https://oembed.com, version 1.0. */
export function oembedOf(place: EmbedPlaced, title: string, { origin, base }: Site) {
  const site = `${origin}${base}`;
  const address = `${site}${place.path}`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'CIN Explorer',
    provider_url: site,
    cache_age: 86_400,
    html: embedCode({ address, title, script: null }),
    ...usual,
    thumbnail_url: `${site}cards/embed/${place.measure}/${place.slug}.png`,
    thumbnail_width: 600,
    thumbnail_height: 315,
  };
}
