/**
 * The worker's script. It has the engine, whose address is the worker's name, on its way at once,
 * opens it here, off the page's thread, and gives it to DuckDB as a stream to compile while it comes.
 */
import duckdb from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { asLastWords } from './last-words';
import { openFile, unreachable } from './open-file';

const address = self.name;
const engine = openFile(address).then(
  (content) => new Response(content, { headers: { 'Content-Type': 'application/wasm' } }),
);
const plainFetch = self.fetch.bind(self);
self.fetch = (request, init) =>
  request instanceof Request && request.url === address ? engine : plainFetch(request, init);

// DuckDB's script leaves a failed start unanswered, so the page is told here.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  self.postMessage(asLastWords(event.reason));
});

// eslint-disable-next-line no-console -- It prints every failed query, which is the page's to tell.
console.log = () => undefined;

// What the page asks before DuckDB's script listens is kept, and handed to it then.
const asked: unknown[] = [];
self.onmessage = ({ data }) => asked.push(data);
void import(/* @vite-ignore */ new URL(duckdb, self.location.href).href).then(
  () => {
    for (const data of asked) self.dispatchEvent(new MessageEvent('message', { data }));
  },
  (error: unknown) => self.postMessage(asLastWords(unreachable(duckdb, error))),
);
