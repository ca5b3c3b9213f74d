import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './app.css';
import { afterFirstPaint } from './after-first-paint';
import { prefetchPage } from './prefetch';
import { queryClient } from './query-client';

prefetchPage(queryClient, location.pathname);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
afterFirstPaint();
