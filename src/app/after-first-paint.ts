import { engine } from '../engine/shared';
import { keepOffline } from './keep-offline';

/** A reader who asked for less data starts the engine only by asking it something. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 300);
}

function startRest(): void {
  // Whoever asks the engine something is told what went wrong.
  const started = savesData()
    ? Promise.resolve()
    : engine.start().then(
        () => undefined,
        () => undefined,
      );
  void keepOffline(started);
}

/** Starts the engine and the service worker once the first chart, or the page's words, are painted. */
export function afterFirstPaint(): void {
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    observer.disconnect();
    whenIdle(startRest);
  };
  const observer = new MutationObserver(() => {
    if (document.querySelector('.recharts-surface, .page-problem, .page-head')) {
      requestAnimationFrame(() => setTimeout(start, 0));
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  // A page without a chart, or a hidden one, must not wait for ever.
  setTimeout(start, 5000);
}
