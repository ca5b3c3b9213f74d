import { escapeMarkup } from '../../src/figure/share/escape-markup';
import type { Address } from './address';
import { headOf } from './head';
import type { Page } from './page';

/** Where `index.html` leaves room for what differs from page to page. */
const placeholder = '<!-- page -->';

/** A page's whole HTML. Throws where the template does not leave room for it exactly once. */
export function fillPage(template: string, page: Page, site: Address): string {
  const [before, after, ...more] = template.split(placeholder);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `The template must hold ${placeholder} once: is it index.html as Vite just built it?`,
    );
  }
  const head = [
    `<title>${escapeMarkup(page.title)}</title>`,
    `<meta name="description" content="${escapeMarkup(page.description)}" />`,
  ];
  head.push(...headOf(page, site));
  if (page.figures !== null) {
    const href = escapeMarkup(`${site.base}${page.figures}`);
    head.push(`<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}" />`);
  }
  return `${before}${head.join('\n    ')}${after}`;
}
