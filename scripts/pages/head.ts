import { embeddable } from '../../src/catalogue/embeddable';
import { measureOf } from '../../src/catalogue/measures';
import { escapeMarkup } from '../../src/figure/share/escape-markup';
import { scriptJson } from './script-json';
import { pageAddress, type Address } from './address';
import type { Page } from './page';

/** Stand-ins for other pages: nobody is to be led to them. */
const unlisted = new Set(['404', 'shell']);

/** Whether a page is one that others may list and link. */
export function isListed({ path }: Pick<Page, 'path'>): boolean {
  return !unlisted.has(path);
}

/** Whether a picture stands for the page where it is shared: those of a place and of a measure. */
export function hasCard(path: string): boolean {
  return path === '' || /^(authority|region|measure)\/[^/]+$/.test(path);
}

/** Where a page's picture is, below the base path. */
export function cardPath(path: string): string {
  return `cards/${path === '' ? 'index' : path}.png`;
}

/** The paths of the embeds of what a page shows, each with the measure that it shows. */
export function embedsOf(path: string): readonly { measure: string; embed: string }[] {
  const [kind = '', name = '', ...more] = path.split('/');
  if (more.length > 0) return [];
  if (kind === 'measure') {
    return embeddable.includes(name) ? [{ measure: name, embed: `embed/${name}/england` }] : [];
  }
  const slug = path === '' ? 'england' : kind === 'authority' || kind === 'region' ? name : '';
  if (slug === '') return [];
  return embeddable.map((measure) => ({ measure, embed: `embed/${measure}/${slug}` }));
}

/** What a page's head says to whoever finds, shares or embeds it, a line each. */
export function headOf(page: Page, site: Address): string[] {
  if (!isListed(page)) return ['<meta name="robots" content="noindex" />'];
  const address = pageAddress(page.path, site);
  const meta = (name: string, content: string) =>
    `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${escapeMarkup(content)}" />`;
  const card = hasCard(page.path);
  return [
    `<link rel="canonical" href="${escapeMarkup(address)}" />`,
    meta('og:type', 'website'),
    meta('og:site_name', 'CIN Explorer'),
    meta('og:locale', 'en_GB'),
    meta('og:title', page.title),
    meta('og:description', page.description),
    meta('og:url', address),
    meta('twitter:card', card ? 'summary_large_image' : 'summary'),
    ...(card
      ? [
          meta('og:image', pageAddress(cardPath(page.path), site)),
          meta('og:image:width', '1200'),
          meta('og:image:height', '630'),
          meta('og:image:alt', `${page.title}: the latest finding, its chart and its source.`),
        ]
      : []),
    ...embedsOf(page.path).map(
      ({ measure, embed }) =>
        `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(pageAddress(`oembed/${embed}.json`, site))}" title="${escapeMarkup(`${measureOf(measure).label}: ${page.title.replace(/ – .*/, '')}`)}" />`,
    ),
    ...(page.dataset === undefined
      ? []
      : [`<script type="application/ld+json">${scriptJson(page.dataset)}</script>`]),
  ];
}
