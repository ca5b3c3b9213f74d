import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Tells the benchmark, once, when what it waits for was painted. */
    benchAppeared: (milliseconds: number) => Promise<void>;
  }
}

/**
 * Runs in the page before anything else. An observer sees the element come, whether a parser or a
 * script puts it there; the frame that holds it runs this callback just before it is painted, and a
 * message posted there is delivered right after. That is the same for every page, asks nothing of
 * it, and needs no paint entry, which the browser does not give for what is drawn in an SVG. Waiting
 * for a second frame instead would count whatever the page draws after its first chart.
 *
 * No function in it has a name: what compiles this file would wrap it in a helper that the page
 * does not have.
 */
function watch(selector: string): void {
  const observer = new MutationObserver(() => {
    // Of two drawings for two widths only one is to be seen.
    const found = [...document.querySelectorAll(selector)];
    if (!found.some((one) => one.checkVisibility({ visibilityProperty: true }))) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => void window.benchAppeared(performance.now());
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Long after the slowest page at the slowest setting. */
const patience = 120_000;

/**
 * Opens an address and gives the milliseconds from there until something on it was painted. Throws
 * where that does not happen within two minutes.
 */
export async function timeUntilPainted(
  page: Page,
  address: string,
  selector: string,
): Promise<number> {
  let tell: (milliseconds: number) => void = () => undefined;
  const appeared = new Promise<number>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('benchAppeared', tell);
  await page.addInitScript(watch, selector);
  await page.goto(address, { waitUntil: 'commit' });
  const late = setTimeout(patience, null, { ref: false });
  const milliseconds = await Promise.race([appeared, late]);
  if (milliseconds === null) throw new Error(`${address} has painted no "${selector}".`);
  return milliseconds;
}
