/** What holds one chart of several, or a part of a page with its chart. */
const part = '.panel, .figure-part, section, article';

/**
 * Folds whatever follows the first chart into `noscript` elements: where there are scripts these are
 * plain text to the parser, so that the first chart is painted before the rest is built; where there are
 * none the rest simply stands there. The start script unfolds them after the first paint.
 */
export function foldRest(page: HTMLElement): void {
  const main = page.querySelector('main');
  let node: Element | null = page.querySelector('main .chart')?.closest(part) ?? null;
  if (!main || !node) return;
  for (; node && node !== main; node = node.parentElement) {
    const following: ChildNode[] = [];
    for (let next = node.nextSibling; next; next = next.nextSibling) following.push(next);
    if (following.length === 0) continue;
    const rest = document.createElement('noscript');
    rest.className = 'rest';
    node.after(rest);
    rest.append(...following);
  }
}
