import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf, hashOfFolder, openCache } from '../../../scripts/prerender/cache';
import { fillRoot } from '../../../scripts/prerender/fill';
import { startScript } from '../../../scripts/prerender/start-script';
import { stylesOf } from '../../../scripts/prerender/styles';
import { cardSvg, toPng } from '../../../scripts/prerender/card';
import { wrapText } from '../../../scripts/prerender/wrap-text';

const shell = `<!doctype html>
<html><head>
    <link rel="icon" href="/open/favicon.svg" />
    <link rel="preload" as="fetch" crossorigin="anonymous" href="/open/data/figures/x.json" />
    <link rel="modulepreload" crossorigin href="/open/assets/libraries.js">
    <script type="module" crossorigin src="/open/assets/first.js"></script>
    <link rel="stylesheet" crossorigin href="/open/assets/first.css">
  </head><body>
    <div id="root"></div>
    <noscript><p>Needs a script.</p></noscript>
</body></html>`;

const parts = {
  shell,
  drawn: '<a href="/__base__/data">$& Data</a> – 2025',
  base: '/open/',
  style: (file: string) => `/* ${file} */`,
  more: ['assets/more.css'],
};

/** Of a page that has nothing but its heading. */
const bareCard = {
  heading: 'X',
  finding: null,
  subtitle: null,
  axis: null,
  source: null,
  headlines: [],
  chart: null,
};

describe('a page with its content', () => {
  const html = fillRoot(parts);

  test('has what was drawn in its root, with addresses below the base path', () => {
    expect(html).toContain(
      '<div id="root" class="static"><a href="/open/data">$& Data</a> &#x2013; 2025</div>',
    );
    expect(html).not.toContain('__base__');
  });

  test('waits for no file before it is painted', () => {
    expect(html).not.toMatch(/<link[^>]*stylesheet|<script[^>]*src|rel="(module)?preload"/);
    expect(html).toContain('<style>/* assets/first.css */\n/* assets/more.css */</style>');
  });

  test('starts the program and asks for what it needs, each once and as what it is, after the paint', () => {
    expect(html).toMatch(/of \["\/open\/assets\/first\.js"\]\) add\('script', \{ type: 'module'/);
    expect(html).toMatch(
      /of \["\/open\/assets\/libraries\.js"\]\) add\('link', \{ rel: 'modulepreload'/,
    );
    expect(html).toMatch(
      /of \["\/open\/data\/figures\/x\.json"\]\) add\('link', \{ rel: 'preload'/,
    );
    expect(html.indexOf('requestAnimationFrame')).toBeGreaterThan(html.indexOf('$& Data'));
  });

  test('no longer says that nothing is to be seen without a script', () => {
    expect(html).not.toContain('Needs a script.');
    expect(html).toContain('<noscript><style>.with-script');
  });

  test('is not filled twice, nor with styles that end their element', () => {
    expect(() => fillRoot({ ...parts, shell: html })).toThrow(/once/);
    expect(() => fillRoot({ ...parts, style: () => '</style><script>' })).toThrow(/Styles/);
  });

  test('has no script element ended by an address', () => {
    expect(startScript({ modules: ['/</script>'], imported: [], figures: [] })).not.toContain(
      '</script>',
    );
  });
});

test('a page is styled by its own module and what that builds on, first those', () => {
  const built = {
    'src/features/data/data-page.tsx': {
      file: 'a.js',
      css: ['assets/data.css'],
      imports: ['_shared.js', '_first.js'],
    },
    '_shared.js': { file: 'b.js', css: ['assets/shared.css'] },
    '_first.js': { file: 'c.js', css: ['assets/first.css'] },
  };
  expect(stylesOf('data', built, ['assets/first.css'])).toEqual([
    'assets/shared.css',
    'assets/data.css',
  ]);
  expect(stylesOf('authority/barnsley', built, [])).toEqual([]);
});

test('every kind of page that is fetched only when it is wanted has its own styles', () => {
  const built = Object.fromEntries(
    ['in-depth/in-depth', 'report/report', 'compare/compare', 'claims/check'].map((name) => [
      `src/features/${name}-page.tsx`,
      { css: [`${name}.css`] },
    ]),
  );
  const paths = ['england/in-depth', 'region/x/in-depth', 'report/x', 'compare', 'claims/check'];
  expect(paths.map((path) => stylesOf(path, built, []).join())).toEqual([
    'in-depth/in-depth.css',
    'in-depth/in-depth.css',
    'report/report.css',
    'compare/compare.css',
    'claims/check.css',
  ]);
});

describe('the cache of drawn pages', () => {
  const drawn = {
    html: '<p>Drawn</p>',
    card: bareCard,
    files: ['data/x.json', 'data/absent.json'],
  };
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'cin-cache-'));
    mkdirSync(join(dir, 'site/data'), { recursive: true });
    writeFileSync(join(dir, 'site/data/x.json'), '1');
    open('one').keep('authority/x', drawn);
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const open = (program: string) => openCache(join(dir, 'cache'), join(dir, 'site'), program);

  test('finds a page whose files and program are the same', () => {
    expect(open('one').find('authority/x')).toEqual(drawn);
    expect(open('one').find('authority/y')).toBeNull();
  });

  test('forgets it with another program', () => {
    expect(open('two').find('authority/x')).toBeNull();
  });

  test.each(['x', 'absent'])('forgets it when %s.json is another', (name) => {
    writeFileSync(join(dir, `site/data/${name}.json`), '2');
    expect(open('one').find('authority/x')).toBeNull();
  });

  test('tells files by their names and contents, and parts by where they end', () => {
    const before = hashOfFolder(join(dir, 'site'));
    writeFileSync(join(dir, 'site/data/y.json'), '1');
    expect(hashOfFolder(join(dir, 'site'))).not.toBe(before);
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
  });
});

describe('words on a card', () => {
  test('are broken between words, and say where they were cut', () => {
    expect(wrapText('one two three', 20, 80, 3)).toEqual(['one two', 'three']);
    expect(wrapText('one two three four', 20, 80, 1)).toEqual(['one two …']);
    expect(wrapText('', 20, 80, 1)).toEqual([]);
  });
});

test('a card leaves out numbered events, which it has no room to name, and keeps why a figure is missing', () => {
  const mark = (kind: string) => `<g class="${kind}"><rect width="60" height="60"/></g>`;
  const cardOf = (inside: string) =>
    cardSvg(
      {
        ...bareCard,
        chart: `<svg width="100" height="100">${inside}</svg>`,
      },
      'Licence',
    );
  const drawn = (inside: string) => toPng(cardOf(inside), 300);
  expect(drawn(mark('chart-events')).equals(drawn(''))).toBe(true);
  expect(drawn(mark('chart-why')).equals(drawn(''))).toBe(false);
});
