/** An element of a drawing, or the text between two, as it is escaped. */
export type Markup = string | Element;

interface Element {
  name: string;
  attributes: Map<string, string>;
  children: Markup[];
}

/** Drawn shapes, which may end in their own tag. */
const shapes = new Set(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'use']);

/** Reads markup as an own DOM has written it; null where elements do not end in the order they began. */
export function readMarkup(text: string): Markup[] | null {
  const top: Markup[] = [];
  const open: Element[] = [];
  for (const [token] of text.matchAll(/<[^>]*>|[^<]+/g)) {
    const into = open.at(-1)?.children ?? top;
    const [, ends, name, rest = '', closed] = /^<(\/?)([\w-]+)([^>]*?)(\/?)>$/.exec(token) ?? [];
    if (name === undefined) {
      into.push(token);
    } else if (ends === '/') {
      if (open.pop()?.name !== name) return null;
    } else {
      const attributes = new Map(
        [...rest.matchAll(/([^\s="]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      );
      const element = { name, attributes, children: [] };
      into.push(element);
      if (closed !== '/') open.push(element);
    }
  }
  return open.length === 0 ? top : null;
}

/** Markup as text. */
export function writeMarkup(markup: Markup): string {
  if (typeof markup === 'string') return markup;
  const { name, attributes, children } = markup;
  const said = [...attributes].map(([key, value]) => ` ${key}="${value}"`).join('');
  if (children.length === 0 && shapes.has(name)) return `<${name}${said}/>`;
  return `<${name}${said}>${children.map(writeMarkup).join('')}</${name}>`;
}
