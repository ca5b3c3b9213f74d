import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './app.css';
import { afterFirstPaint } from './after-first-paint';
import { prefetchPage } from './prefetch';
import { queryClient } from './query-client';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no element with the id "root".');
const root = createRoot(element);

/** How long the page stays empty for its figures, in milliseconds, before it says that it waits. */
const patience = 300;

// The figures travel with the program and mostly come first: then the page is drawn once, not twice.
await Promise.race([
  prefetchPage(queryClient, location.pathname, location.search),
  new Promise((resolve) => setTimeout(resolve, patience)),
]);
root.render(
  <StrictMode>
    <App />
  </StrictMode>,
);
afterFirstPaint();
