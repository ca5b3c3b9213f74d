import type { Page } from '@playwright/test';

/**
 * The sizes and weights that the words on a page are set in, as "14px 700", each once: those that take up
 * room, whether or not they are scrolled to.
 */
export function facesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faces = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!parent || text.data.trim() === '') continue;
      if (parent.closest('noscript, script, style') || !parent.checkVisibility()) continue;
      const { fontSize, fontWeight } = getComputedStyle(parent);
      faces.add(`${fontSize} ${fontWeight}`);
    }
    return [...faces].sort();
  });
}
