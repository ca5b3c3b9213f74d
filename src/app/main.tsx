import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { engine } from '../engine/shared';
import { App } from './app';
import './app.css';
import { afterFirstPaint } from './after-first-paint';
import { prefetchPage } from './prefetch';
import { queryClient } from './query-client';
import './static/static.css';
import { takeOver } from './static/take-over';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root".');

/** How long the page stays empty for its figures, in milliseconds, before it says that it waits. */
const patience = 300;

function render(into: HTMLElement) {
  const root = createRoot(into);
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  return root;
}

/** Draws the page, or puts it in the place of the one that was written ahead of time. */
async function start(into: HTMLElement): Promise<void> {
  const prefetched = prefetchPage(queryClient, location.pathname, location.search);
  if (into.firstElementChild === null) {
    // The figures travel with the program and mostly come first: then the page is drawn once, not twice.
    await Promise.race([prefetched, new Promise((resolve) => setTimeout(resolve, patience))]);
    render(into);
  } else {
    // Somebody reads already: nothing hurries, and the engine waits until all is in its place.
    const { start: startEngine } = engine;
    const taken = prefetched.then(() => takeOver(into, render));
    engine.start = () => taken.then(startEngine);
    await taken;
    engine.start = startEngine;
  }
  afterFirstPaint();
}

// Not awaited: scripts that are fetched later build on this one, and would wait for its end.
void start(element);
