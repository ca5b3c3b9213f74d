import { scriptJson } from '../pages/script-json';

/** What the program needs, as addresses: its scripts, what these import, and the page's figures. */
export interface Wanted {
  modules: readonly string[];
  imported: readonly string[];
  figures: readonly string[];
}

/**
 * The few lines that unfold the rest of the written page and start the program, once its first chart is
 * painted: until then nothing competes with that for line and processor. A hidden window paints nothing,
 * and starts after a second. An address that asks for another view than the page's own is not answered
 * with that: the page stays empty until the program draws what was asked for.
 */
export function startScript({ modules, imported, figures }: Wanted): string {
  return `(() => {
      let started = false;
      const add = (tag, fields) => document.head.append(Object.assign(document.createElement(tag), fields));
      const start = () => {
        if (started) return;
        started = true;
        const root = document.getElementById('root');
        for (const rest of root.querySelectorAll('noscript.rest')) rest.outerHTML = rest.textContent;
        root.classList.add('static-whole');
        for (const src of ${scriptJson(modules)}) add('script', { type: 'module', crossOrigin: '', src });
        for (const href of ${scriptJson(imported)}) add('link', { rel: 'modulepreload', crossOrigin: '', href });
        for (const href of ${scriptJson(figures)}) add('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
      };
      if (document.documentElement.classList.contains('asked')) {
        const root = document.getElementById('root');
        root.replaceChildren();
        root.className = '';
        start();
      }
      requestAnimationFrame(() => setTimeout(start));
      setTimeout(start, 1000);
    })();`;
}

/**
 * Keeps the written page out of sight from its first line, where the address asks for another view; what
 * others add to addresses to count their readers asks for none.
 */
export const askedScript =
  "if (/[?&](?!utm_|fbclid|gclid)./.test(location.search)) document.documentElement.classList.add('asked');";
