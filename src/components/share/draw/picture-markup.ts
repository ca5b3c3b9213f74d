import { escapeMarkup } from '../../../figure/share/escape-markup';
import { drawingMarkup } from './drawing-markup';
import { element, plainColour, rounded } from './svg-parts';
import { textLines } from './text-lines';

/** Words for a screen reader or a pointer, which a picture has no use for. */
const unseen = '.chart-hint, .chart-spoken, .chart-tooltip, .chart-brush-note';

interface From {
  left: number;
  top: number;
}

/** A box's ground and its borders, those that are to be seen. */
function boxMarkup(node: Element, style: CSSStyleDeclaration, from: From): string {
  const rect = node.getBoundingClientRect();
  const [x, y] = [rect.left - from.left, rect.top - from.top];
  const { width, height } = rect;
  const ground = plainColour(style.backgroundColor);
  const sides = [
    ['top', x, y, x + width, y],
    ['right', x + width, y, x + width, y + height],
    ['bottom', x, y + height, x + width, y + height],
    ['left', x, y, x, y + height],
  ] as const;
  const borders = sides.map(([side, x1, y1, x2, y2]) => {
    const thick = parseFloat(style.getPropertyValue(`border-${side}-width`));
    const colour = plainColour(style.getPropertyValue(`border-${side}-color`));
    const kind = style.getPropertyValue(`border-${side}-style`);
    if (!thick || !colour || kind === 'none') return '';
    // A border lies within its box.
    const [dx, dy] = { top: [0, 1], right: [-1, 0], bottom: [0, -1], left: [1, 0] }[side] as [
      number,
      number,
    ];
    const [mx, my] = [(dx * thick) / 2, (dy * thick) / 2];
    return element('path', {
      d: `M${rounded(x1 + mx)},${rounded(y1 + my)}L${rounded(x2 + mx)},${rounded(y2 + my)}`,
      stroke: colour.colour,
      'stroke-width': thick,
    });
  });
  const fill = ground
    ? element('rect', { x, y, width, height, fill: ground.colour, 'fill-opacity': ground.opacity })
    : '';
  return fill + borders.join('');
}

function textMarkup(node: Text, from: From): string {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return '';
  const style = getComputedStyle(parent);
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return textLines(node, font)
    .map(({ text, x, y }) =>
      element(
        'text',
        {
          x: x - from.left,
          y: y - from.top,
          fill: plainColour(style.color)?.colour ?? '#000000',
          'font-size': style.fontSize,
          'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
        },
        escapeMarkup(text),
      ),
    )
    .join('');
}

function svgMarkup(node: SVGSVGElement, from: From, prefix: string): string {
  // Its own pixels to the window's: a drawing that fits its width is scaled too.
  const matrix = node.getScreenCTM();
  if (!matrix) return '';
  const { a, b, c, d, e, f } = matrix;
  const moved = [rounded(e - from.left), rounded(f - from.top)].join(' ');
  const plain = a === 1 && b === 0 && c === 0 && d === 1;
  const transform = plain ? `translate(${moved})` : `matrix(${[a, b, c, d].join(' ')} ${moved})`;
  return element('g', { transform }, drawingMarkup(node, prefix));
}

/**
 * Whatever a part of the page shows, as SVG: its drawings with their looks written into them, and its
 * words as text, line for line where the browser set them. The libraries for this either wrap HTML in
 * a foreignObject, which only a browser opens, or are no longer looked after; and what a chart here is
 * made of (drawings, words, plain boxes) is little enough.
 */
export function picturePart(root: Element): string {
  const { left, top } = root.getBoundingClientRect();
  let drawings = 0;
  const walk = (node: Element): string => {
    if (node.matches(unseen)) return '';
    const style = getComputedStyle(node);
    if (style.display === 'none') return '';
    if (node instanceof SVGSVGElement) {
      drawings += 1;
      return svgMarkup(node, { left, top }, `d${drawings}`);
    }
    const content = [...node.childNodes].map((child) => {
      if (child instanceof Element) return walk(child);
      return child instanceof Text ? textMarkup(child, { left, top }) : '';
    });
    return boxMarkup(node, style, { left, top }) + content.join('');
  };
  return walk(root);
}
