import { readMarkup, writeMarkup, type Markup } from './svg-markup';

/** Classes that no style, print or test knows. */
const unused =
  /(?:^|\s+)(?:recharts-(?!(?:line|surface|wrapper|cartesian-grid)(?![\w-]))[\w-]+|[xy]Axis)(?![\w-])/g;

/** What is inherited, and so can be said once of a group for all that is in it. */
const inherited = [
  'fill',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
];

/** What Recharts hands on to shapes that know nothing of it. */
const meaningless: Readonly<Record<string, readonly string[]>> = {
  g: ['tabindex'],
  line: ['x', 'y', 'width', 'height', 'fill'],
  path: ['width', 'height'],
};

/**
 * Markup with what Recharts writes about its drawings taken out of them: more decimals than a screen
 * has, classes for styles that are not there, clips that nothing refers to, attributes that mean
 * nothing, and groups of nothing and for nothing. What is said of every part is said of its group.
 */
export function tidySvg(html: string): string {
  return html.replace(/<svg[\s\S]*?<\/svg>/g, (svg) => {
    const kept = svg.includes('url(#') ? svg : svg.replace(/<defs>[\s\S]*?<\/defs>/g, '');
    const drawing = readMarkup(kept);
    return drawing === null ? kept : drawing.flatMap(tidy).map(writeMarkup).join('');
  });
}

/** An element as it is to be written: none, itself, or what was in it. */
function tidy(markup: Markup): Markup[] {
  if (typeof markup === 'string') return [markup];
  const { name, attributes } = markup;
  const children = markup.children.flatMap(tidy);
  const isEmpty = children.length === 0;
  if (isEmpty && (name === 'title' || name === 'desc' || name === 'g')) return [];
  for (const attribute of meaningless[name] ?? []) attributes.delete(attribute);
  if (attributes.get('stroke-dasharray') === 'none') attributes.delete('stroke-dasharray');
  if (attributes.get('id')?.startsWith('recharts-line')) attributes.delete('id');
  for (const [key, value] of attributes) attributes.set(key, rounded(value));
  const classes = attributes.get('class')?.replace(unused, '').trim();
  if (classes === '') attributes.delete('class');
  else if (classes !== undefined) attributes.set('class', classes);
  if (name !== 'g' || attributes.size > 0) return [{ name, attributes, children }];
  const shared = takeShared(children);
  return shared.size > 0 ? [{ name, attributes: shared, children }] : children;
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}(e-\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}

/** Takes out of several elements, where there is nothing else, what each of them says alike. */
function takeShared(children: readonly Markup[]): Map<string, string> {
  const shared = new Map<string, string>();
  const elements = children.filter((child) => typeof child !== 'string');
  const [first] = elements;
  if (!first || elements.length < 2 || elements.length < children.length) return shared;
  for (const name of inherited) {
    const value = first.attributes.get(name);
    if (value === undefined) continue;
    if (!elements.every(({ attributes }) => attributes.get(name) === value)) continue;
    shared.set(name, value);
    for (const { attributes } of elements) attributes.delete(name);
  }
  return shared;
}
