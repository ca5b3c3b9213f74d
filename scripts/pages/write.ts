import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../site';
import { fillPage } from './html';
import type { Page } from './page';
import { robotsOf, sitemapOf } from './sitemap';

/**
 * Writes each page as a file of its own beside the built `index.html`, which becomes the first page, with
 * a map of them all.
 * Throws, with nothing written, where a page's figures were not built or two pages share a path.
 */
export function writePages(pages: readonly Page[], site: Site): void {
  const { dir } = site;
  const paths = new Set(pages.map(({ path }) => path));
  if (paths.size < pages.length) throw new Error('Two pages share a path.');
  const missing = pages.flatMap(({ figures }) =>
    figures === null || existsSync(join(dir, figures)) ? [] : [figures],
  );
  if (missing.length > 0) {
    throw new Error(
      `${missing.length} files of figures are missing from ${dir}, first ${missing[0] ?? ''}: run "npm run build:data", then "npm run build:app".`,
    );
  }
  const template = readFileSync(join(dir, 'index.html'), 'utf8');
  const files = pages.map((page) => ({
    file: join(dir, `${page.path === '' ? 'index' : page.path}.html`),
    html: fillPage(template, page, site),
  }));
  for (const { file, html } of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  writeFileSync(join(dir, 'sitemap.xml'), sitemapOf(pages, site));
  writeFileSync(join(dir, 'robots.txt'), robotsOf(site));
}
