import { base } from '../engine/prebuilt';
import { engine } from '../engine/shared';

/** The engine's address where it is at work here; a reader who saves data has not fetched it. */
async function engineFiles(): Promise<string[]> {
  if (engine.state().name !== 'ready') return [];
  const { engineAddress } = await import('../engine/browser');
  return [engineAddress(base)];
}

/**
 * Hands the service worker what this page has already fetched: on a first visit it comes too late
 * to see that. The browser's own cache answers it, so nothing travels twice.
 */
async function keepWhatWasFetched(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({
    type: 'CACHE_URLS',
    payload: { urlsToCache: [location.href, ...fetched, ...(await engineFiles())] },
  });
}

/** Makes the page, and the engine once it has started, work without a network from now on. */
export async function keepOffline(started: Promise<unknown>): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Where it is not allowed (a private window, a plain http host) the page works online.
  try {
    await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    await started;
    await keepWhatWasFetched();
  } catch {
    return;
  }
}
