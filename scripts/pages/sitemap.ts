import { escapeMarkup } from '../../src/figure/share/escape-markup';
import { pageAddress, type Address } from './address';
import { isListed } from './head';
import type { Page } from './page';

/** Every page that may be found, as sitemaps.org has it. */
export function sitemapOf(pages: readonly Pick<Page, 'path'>[], site: Address): string {
  const lines = pages
    .filter(isListed)
    .map(({ path }) => `  <url><loc>${escapeMarkup(pageAddress(path, site))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
}

/** Everybody may read everything; where the map is. */
export function robotsOf(site: Address): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${pageAddress('sitemap.xml', site)}\n`;
}
