/** What a page says of itself, and the figures that it shows first. */
export interface Page {
  /** Below the base path, without a slash before it or an ending: `authority/barnsley`, `` for the first page. */
  path: string;
  title: string;
  description: string;
  /** The file of figures to fetch while the program loads, below the base path. */
  figures: string | null;
}

/** Where `index.html` leaves room for what differs from page to page. */
const placeholder = '<!-- page -->';

/** A page's whole HTML. Throws where the template does not leave room for it exactly once. */
export function fillPage(template: string, page: Page, base: string): string {
  const [before, after, ...more] = template.split(placeholder);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `The template must hold ${placeholder} once: is it index.html as Vite just built it?`,
    );
  }
  const head = [
    `<title>${escape(page.title)}</title>`,
    `<meta name="description" content="${escape(page.description)}" />`,
  ];
  if (page.figures !== null) {
    const href = escape(`${base}${page.figures}`);
    head.push(`<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}" />`);
  }
  return `${before}${head.join('\n    ')}${after}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML writes it, in an element or between double quotes. */
function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
