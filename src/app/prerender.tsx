import { createRoot, type Root } from 'react-dom/client';
import { engine } from '../engine/shared';
import { App } from './app';
import { prefetchPage } from './prefetch';
import { queryClient } from './query-client';
import { openDetails } from './static/open-details';
import { freeze, stillView, type Prerendered } from './static/freeze';
import { phoneWidth, type StaticWidth } from './static/chart-width';

export { chartWidth } from './static/chart-width';

export type { Prerendered } from './static/freeze';

// Nothing is asked of the engine: what needs it waits, as it does in a browser at first.
engine.start = () => new Promise(() => undefined);

/** What waits for the engine, and is written as waiting. */
const asksEngine = /database/;
const patience = 60_000;

/** Whether a page's figures, charts of at most a width and lists are all there. */
function isDrawn(root: Element, widest: number): boolean {
  if (queryClient.isFetching({ predicate: ({ queryKey }) => queryKey[0] !== 'rows' }) > 0) {
    return false;
  }
  // Looked through by hand: asking for classes takes ten times as long here.
  for (const element of root.getElementsByTagName('*')) {
    const names = element.getAttribute('class')?.split(' ') ?? [];
    if (names.includes('figure-waiting') || names.includes('finder-place')) return false;
    if (names.includes('waiting') && !asksEngine.test(element.textContent)) return false;
    if (names.includes('chart') && element.firstElementChild === null) return false;
    if (names.includes('chart-surface')) {
      if (parseFloat((element as HTMLElement).style.width) > widest) return false;
    }
  }
  return true;
}

/** Does what waits for a drawing. Throws where that never comes. */
async function inTime(work: (isLate: () => boolean) => Promise<void>): Promise<void> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new Error('The page was never drawn whole.'));
    }, patience);
  });
  await Promise.race([work(() => isLate), late]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * Draws the page at the document's own address, in a DOM without layout, first as wide as a desktop
 * and then, its charts only, as wide as a phone; `resize` tells whoever measures the charts, and
 * `settled` is done when nothing is to be called any more.
 */
export async function prerender(
  resize: (width: StaticWidth) => void,
  settled: () => Promise<void>,
): Promise<Prerendered> {
  const drawn = (root: Element, widest = Infinity) =>
    inTime(async (isLate) => {
      await settled();
      while (!isDrawn(root, widest) && !isLate()) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await settled();
      }
    });
  resize('desktop');
  // Not part of the document, which would be told of every change.
  const element = document.createElement('div');
  let root: Root | undefined;
  try {
    await prefetchPage(queryClient, location.pathname);
    root = createRoot(element);
    root.render(<App />);
    await drawn(element);
    await openDetails(element, () => drawn(element));
    if (element.querySelector('.page-problem'))
      throw new Error('The page says that it has failed.');
    const desktop = stillView(element);
    resize('phone');
    await drawn(element, phoneWidth);
    return freeze(element, desktop);
  } finally {
    root?.unmount();
    queryClient.clear();
  }
}
