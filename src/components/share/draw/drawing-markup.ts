import { escapeMarkup } from '../../../figure/share/escape-markup';
import { element, plainColour, type Attributes } from './svg-parts';

/** Where and how large; what looks like something is computed. */
const geometry = [
  'd x y x1 x2 y1 y2 cx cy r rx ry width height viewBox points transform dx dy',
  'patternUnits patternTransform clipPathUnits',
]
  .join(' ')
  .split(' ');

const shapes = new Set('path rect circle ellipse line polyline polygon'.split(' '));
const words = new Set(['text', 'tspan']);
const holders = new Set('g defs clipPath pattern svg'.split(' '));

/** What an SVG begins with: only what differs from it is written. */
const beginning: Attributes = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: null,
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-size': null,
  'font-weight': '400',
  'font-style': 'normal',
};

const ofStroke = ['stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin'];
const ofText = ['text-anchor', 'font-size', 'font-weight', 'font-style'];

/** The names of a drawing's own parts, such as hatchings, under which nothing else goes. */
function named(reference: string, prefix: string): string {
  return reference.replace(/^url\(["']?#([^"')]+)["']?\)$/, (_, id: string) => {
    return `url(#${idOf(id, prefix)})`;
  });
}

function idOf(id: string, prefix: string): string {
  const plain = id.replace(/[^\w-]/gu, (letter) => letter.codePointAt(0)?.toString(16) ?? '');
  return `${prefix}-${plain}`;
}

function paint(computed: string, prefix: string): { paint: string; opacity: number } {
  if (computed.startsWith('url(')) return { paint: named(computed, prefix), opacity: 1 };
  const colour = plainColour(computed);
  return colour ? { paint: colour.colour, opacity: colour.opacity } : { paint: 'none', opacity: 1 };
}

/** How a shape or a word looks, as the style sheets and its attributes have it together. */
function looks(node: Element, prefix: string): Record<string, string | null> {
  const style = getComputedStyle(node);
  const fill = paint(style.fill, prefix);
  const stroke = paint(style.stroke, prefix);
  const found: Record<string, string | null> = {
    fill: fill.paint,
    'fill-opacity': String(Number(style.fillOpacity) * fill.opacity),
    'fill-rule': style.fillRule,
    stroke: stroke.paint === 'none' ? null : stroke.paint,
    'paint-order': style.paintOrder.startsWith('stroke') ? 'stroke' : 'normal',
  };
  if (stroke.paint !== 'none') {
    for (const name of ofStroke) found[name] = style.getPropertyValue(name);
    found['stroke-opacity'] = String(Number(style.strokeOpacity) * stroke.opacity);
    found['stroke-dasharray'] = style.strokeDasharray.replaceAll('px', '');
  }
  if (words.has(node.localName)) {
    for (const name of ofText) found[name] = style.getPropertyValue(name);
  }
  return found;
}

/** The attributes of an element of a drawing, and what its own parts take over from it. */
function attributesOf(
  node: Element,
  before: Attributes,
  prefix: string,
): { attributes: Attributes; after: Attributes } {
  const attributes: Record<string, string | null> = {};
  if (node.id !== '') attributes.id = idOf(node.id, prefix);
  // A drawing within a drawing keeps its window, which cuts off what lies outside.
  const isOutermost = node instanceof SVGSVGElement && node.ownerSVGElement === null;
  for (const name of isOutermost ? [] : geometry) {
    const value = node.getAttribute(name);
    if (value !== null && value !== '') attributes[name] = value;
  }
  const { clipPath, opacity } = getComputedStyle(node);
  if (clipPath.startsWith('url(')) attributes['clip-path'] = named(clipPath, prefix);
  if (opacity !== '1') attributes.opacity = opacity;
  if (!shapes.has(node.localName) && !words.has(node.localName)) {
    return { attributes, after: before };
  }
  const own = looks(node, prefix);
  for (const [name, value] of Object.entries(own)) {
    if (value === before[name]) continue;
    attributes[name] = value ?? 'none';
  }
  // Only text hands on what it looks like: groups are written without looks.
  return { attributes, after: words.has(node.localName) ? { ...before, ...own } : before };
}

/** An element of a drawing as markup that looks the same without any style sheet. */
export function drawingMarkup(
  node: Element,
  prefix: string,
  before: Attributes = beginning,
): string {
  const { localName } = node;
  if (localName === 'title') return element('title', {}, escapeMarkup(node.textContent));
  if (!shapes.has(localName) && !words.has(localName) && !holders.has(localName)) return '';
  if (getComputedStyle(node).display === 'none') return '';
  const { attributes, after } = attributesOf(node, before, prefix);
  const content = [...node.childNodes]
    .map((child) => {
      if (child instanceof Element) return drawingMarkup(child, prefix, after);
      return words.has(localName) && child instanceof Text ? escapeMarkup(child.data) : '';
    })
    .join('');
  if (holders.has(localName) && content === '') return '';
  const isOutermost = node instanceof SVGSVGElement && node.ownerSVGElement === null;
  return element(isOutermost ? 'g' : localName, attributes, content);
}
