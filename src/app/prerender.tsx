import { createRoot, type Root } from 'react-dom/client';
import { engine } from '../engine/shared';
import { App } from './app';
import { prefetchPage } from './prefetch';
import { queryClient } from './query-client';
import { openDetails } from './static/open-details';
import { freeze, type Prerendered } from './static/freeze';
import { phoneWidth, type StaticWidth } from './static/chart-width';

export { chartWidth } from './static/chart-width';

export type { Prerendered } from './static/freeze';

// Nothing is asked of the engine: what needs it waits, as it does in a browser at first.
engine.start = () => new Promise(() => undefined);

/** Looking costs more than drawing a little: not at every turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 30));

/** How many turns nothing may change in before a page counts as drawn. */
const still = 2;
/** What waits for the engine, and is written as waiting. */
const asksEngine = /database/;
const patience = 60_000;

/** Waits until a page's figures, charts of at most a width and lists are all there. Throws where that never happens. */
async function drawn(root: Element, widest = Infinity): Promise<void> {
  const started = performance.now();
  let before = -1;
  for (let quiet = 0; quiet < still;) {
    await turn();
    const busy =
      queryClient.isFetching({ predicate: ({ queryKey }) => queryKey[0] !== 'rows' }) > 0 ||
      root.querySelector('.figure-waiting, .finder-place') !== null ||
      [...root.querySelectorAll('.waiting')].some(
        ({ textContent }) => !asksEngine.test(textContent),
      ) ||
      [...root.querySelectorAll('.chart')].some((chart) => chart.firstElementChild === null) ||
      [...root.querySelectorAll<HTMLElement>('.chart-surface')].some(
        (surface) => parseFloat(surface.style.width) > widest,
      );
    const elements = root.getElementsByTagName('*').length;
    quiet = busy || elements !== before ? 0 : quiet + 1;
    before = elements;
    if (performance.now() - started > patience) throw new Error('The page was never drawn whole.');
  }
}

/**
 * Draws the page at the document's own address, in a DOM without layout, first as wide as a desktop
 * and then, its charts only, as wide as a phone; `resize` tells whoever measures the charts.
 */
export async function prerender(resize: (width: StaticWidth) => void): Promise<Prerendered> {
  resize('desktop');
  const element = document.createElement('div');
  document.body.append(element);
  let root: Root | undefined;
  try {
    await prefetchPage(queryClient, location.pathname);
    root = createRoot(element);
    root.render(<App />);
    await drawn(element);
    await openDetails(element, () => drawn(element));
    if (element.querySelector('.page-problem'))
      throw new Error('The page says that it has failed.');
    const desktop = element.cloneNode(true) as HTMLElement;
    resize('phone');
    await drawn(element, phoneWidth);
    return freeze(desktop, element);
  } finally {
    root?.unmount();
    element.remove();
    queryClient.clear();
  }
}
