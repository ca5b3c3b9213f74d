import { inAscii } from '../pages/in-ascii';
import { baseToken } from './bundle-names';
import { askedScript, startScript } from './start-script';

/** What a page's markup is put together from. */
export interface Parts {
  /** The page as Vite and the pages' script made it: an empty root. */
  shell: string;
  /** What was drawn, with the token for the base path. */
  drawn: string;
  base: string;
  /** The text of a style file, by its address below the base. */
  style: (file: string) => string;
  /** Style files beyond those that the shell links, below the base. */
  more: readonly string[];
}

const emptyRoot = '<div id="root"></div>';
const scripts = /\s*<script type="module"[^>]* src="([^"]*)"[^>]*><\/script>/g;
const modulePreloads = /\s*<link rel="modulepreload"[^>]* href="([^"]*)"[^>]*>/g;
const preloads = /\s*<link rel="preload"[^>]* href="([^"]*)"[^>]*>/g;
const stylesheets = /\s*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/g;
const withoutScript = /\s*<noscript>[\s\S]*?<\/noscript>/;

/** What only somebody without scripts sees otherwise; elsewhere a noscript element has no boxes. */
const withoutScripts =
  '.with-script { display: none; } .without-script { display: revert; } .rest { display: contents; }';

/**
 * A page that can be read before any of its files is there: styles within it, what was drawn in its root,
 * and the scripts only once that is painted. Throws where the shell is not one, or is filled already.
 */
export function fillRoot({ shell, drawn, base, style, more }: Parts): string {
  if (shell.split(emptyRoot).length !== 2) {
    throw new Error(
      `A page must hold ${emptyRoot} once: run "npm run build:app" and "build:pages".`,
    );
  }
  const found = (pattern: RegExp) =>
    [...shell.matchAll(pattern)].map(([, address = '']) => address);
  const wanted = {
    modules: found(scripts),
    imported: found(modulePreloads),
    figures: found(preloads),
  };
  if (wanted.modules.length === 0) throw new Error('A page must have a script that takes it over.');
  const styles = [...found(stylesheets).map((address) => address.slice(base.length)), ...more];
  const rules = styles.map(style).join('\n').trim();
  if (/<\/style/i.test(rules)) throw new Error('Styles must not end their own element.');
  const head = [
    `<style>${rules}</style>`,
    `<noscript><style>${withoutScripts}</style></noscript>`,
    `<script>${askedScript}</script>`,
  ].join('\n    ');
  const body = drawn.replaceAll(baseToken, () => base);
  const page = shell
    .replace(scripts, '')
    .replace(modulePreloads, '')
    .replace(preloads, '')
    .replace(stylesheets, '')
    .replace(withoutScript, '')
    .replace('</head>', () => `  ${head}\n  </head>`)
    .replace(
      emptyRoot,
      () =>
        `<div id="root" class="static">${body}</div>\n    <script>${startScript(wanted)}</script>`,
    );
  return inAscii(page);
}
