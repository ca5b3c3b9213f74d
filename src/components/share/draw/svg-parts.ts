import { escapeMarkup } from '../../../figure/share/escape-markup';

/** Attributes by name; null is none. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** A number to a hundredth of a pixel, without noughts that say nothing. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** An element as markup; without content it closes itself. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => {
      const text = typeof value === 'number' ? rounded(value) : (value ?? '');
      return ` ${key}="${escapeMarkup(text)}"`;
    })
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A colour as the browser computes it, as every program reads it, with its opacity; null for none. */
export function plainColour(computed: string): { colour: string; opacity: number } | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(computed)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  if (opacity === 0) return null;
  const two = (part: number) => Math.round(part).toString(16).padStart(2, '0');
  return { colour: `#${two(red)}${two(green)}${two(blue)}`, opacity };
}

/** What a picture is, as a whole SVG document in sRGB on white. */
export function svgDocument({
  width,
  height,
  title,
  description,
  font,
  body,
}: {
  width: number;
  height: number;
  title: string;
  description: string;
  font: string;
  body: string;
}): string {
  const content =
    element('title', {}, escapeMarkup(title)) +
    element('desc', {}, escapeMarkup(description)) +
    element('rect', { width, height, fill: '#ffffff' }) +
    body;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    role: 'img',
    'font-family': font,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, content)}\n`;
}
