import { isDrawn } from './is-drawn';
import { reader } from './reader';

/** How long the live page may take to be drawn, in milliseconds, before it is shown as far as it is. */
const patience = 3000;
/** And how long it may go without any figures, in which case the written one stays. */
const longest = 30_000;

/** Waits for a frame; in a hidden window, which has none, for a moment. */
function frame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
}

/**
 * Puts the live page in the place of the one that was written ahead of time: drawn unseen, as wide as
 * that, and exchanged in one frame with whatever the reader has done meanwhile. Where the live page can
 * say only that it has failed, the written one stays, without what needs a script.
 */
export async function takeOver(
  written: HTMLElement,
  render: (into: HTMLElement) => { unmount: () => void },
): Promise<void> {
  const live = document.createElement('div');
  live.className = 'taking-over';
  const doing = reader(written);
  // After it, so that links within the page find the written one until then.
  written.after(live);
  const root = render(live);
  const started = performance.now();
  const waits = () => {
    const waited = performance.now() - started;
    return !isDrawn(live, written) && waited < (hasFigures(live) ? patience : longest);
  };
  do await frame();
  while (waits());
  if (!hasFigures(live)) {
    root.unmount();
    live.remove();
    doing.forget();
    written.classList.add('static-still');
    return;
  }
  if (doing.unfold(live)) await frame();
  exchange(written, live, doing);
  // What comes next waits until this is painted.
  await frame();
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Whether a page is there, and not only words on waiting for it or on its failure. */
function hasFigures(live: Element): boolean {
  return live.querySelector('h1') !== null && live.querySelector('.page-problem') === null;
}

function exchange(written: HTMLElement, live: HTMLElement, doing: ReturnType<typeof reader>): void {
  const { scrollX, scrollY } = window;
  doing.unfold(live);
  const { id } = written;
  written.removeAttribute('id');
  live.id = id;
  live.className = '';
  // While both are there, so that the focus keeps being seen or unseen.
  doing.carryFocus(live);
  written.remove();
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  doing.carryOut(live);
}
