import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { watchTimers } from './timers';

/** A document to draw pages in, and what it reads and measures by. */
export interface Stage {
  /** Goes to a page of the site, by its path below the base. */
  goTo: (path: string) => void;
  /** Files below `data/figures/` that were read since the last `goTo`, below the site's folder. */
  read: () => string[];
  /** Done when nothing is to be called any more that would draw. */
  settled: () => Promise<void>;
  /** Says how wide an element is from now on, and tells all that observe elements. */
  measure: (widthOf: (element: Element) => number) => void;
}

const origin = 'http://site.invalid';

/** Makes this thread's globals those of a browser window, whose network is the built site's folder. */
export function openStage(dir: string, base: string): Stage {
  const window = new Window({ url: `${origin}${base}`, width: 1280, height: 900 });
  const global = globalThis as unknown as Record<string, unknown>;
  for (const key of new Set([...Object.getOwnPropertyNames(window), ...eventMethods])) {
    if (key in global && !replaced.has(key)) continue;
    const value = (window as unknown as Record<string, unknown>)[key];
    const bound = eventMethods.includes(key) && typeof value === 'function';
    Object.defineProperty(global, key, {
      value: bound ? (value as (...all: unknown[]) => unknown).bind(window) : value,
      configurable: true,
      writable: true,
    });
  }
  global.window = global;
  global.self = global;

  const observers = new Set<Observer>();
  let widthOf: (element: Element) => number = () => 0;
  let files: string[] = [];

  class Observer {
    constructor(readonly callback: () => void) {}
    observe() {
      observers.add(this);
    }
    unobserve() {
      observers.delete(this);
    }
    disconnect() {
      observers.delete(this);
    }
  }
  global.ResizeObserver = Observer;
  const pending = watchTimers();
  // Nobody looks: what would wait for one paint after the other is drawn at once.
  Object.defineProperty(window.document, 'hidden', { value: true });
  const frames = new Map<number, (time: number) => void>();
  let frame = 0;
  // All of a frame in one go, as a browser does: what they change is then drawn together.
  const runFrame = () => {
    const now = [...frames.values()];
    frames.clear();
    for (const call of now) call(performance.now());
  };
  global.requestAnimationFrame = (call: (time: number) => void) => {
    if (frames.size === 0) setTimeout(runFrame, 0);
    frames.set((frame += 1), call);
    return frame;
  };
  global.cancelAnimationFrame = (id: number) => frames.delete(id);
  global.getComputedStyle = () => ({ fontFamily: 'sans-serif', getPropertyValue: () => '' });
  global.scrollTo = () => undefined;
  global.fetch = async (address: string) => {
    const file = address.slice(base.length);
    files.push(file);
    const body = await readFile(join(dir, file)).catch(() => null);
    return new Response(body, {
      status: body === null ? 404 : 200,
      headers: { 'content-type': 'application/json' },
    });
  };
  Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', {
    configurable: true,
    get(this: Element) {
      return widthOf(this);
    },
  });

  return {
    goTo: (path) => {
      window.happyDOM.setURL(`${origin}${base}${path}`);
      files = [];
    },
    read: () => files,
    settled: pending.settled,
    measure: (width) => {
      widthOf = width;
      for (const { callback } of observers) callback();
    },
  };
}

const eventMethods = ['addEventListener', 'removeEventListener', 'dispatchEvent'];
/** Globals that Node has too, and that must be the window's. */
const replaced = new Set([
  'navigator',
  'localStorage',
  'sessionStorage',
  'Event',
  'CustomEvent',
  'EventTarget',
  ...eventMethods,
]);
