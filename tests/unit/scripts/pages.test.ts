import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLookups } from '../../../scripts/build-data/lookups';
import { fillPage } from '../../../scripts/pages/html';
import { listPages } from '../../../scripts/pages/list';
import { writePages } from '../../../scripts/pages/write';
import { siteFrom, toBase } from '../../../scripts/site';
import { measures } from '../../../src/catalogue/measures';

const template = '<head><!-- page --></head>';
const address = { base: '/', origin: 'https://example.org' };
const page = { path: 'authority/x', title: 'A & B', description: '"1 < 2"', figures: null };

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'cin-pages-'));
  writeFileSync(join(dir, 'index.html'), template);
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('a page', () => {
  test('says what it is, whatever is in its name', () => {
    const html = fillPage(template, page, address);
    expect(html).toContain('<title>A &amp; B</title>');
    expect(html).toContain('content="&quot;1 &lt; 2&quot;"');
    expect(html).not.toContain('preload');
  });

  test('fetches its figures below the base path', () => {
    const html = fillPage(
      template,
      { ...page, figures: 'data/figures/x.json' },
      { ...address, base: '/open/cin/' },
    );
    expect(html).toContain(
      '<link rel="preload" as="fetch" crossorigin="anonymous" href="/open/cin/data/figures/x.json" />',
    );
  });

  test.each(['<head></head>', `${template}${template}`])('needs its one place in %s', (text) => {
    expect(() => fillPage(text, page, address)).toThrow(/once/);
  });
});

describe('the pages of the site', () => {
  const pages = listPages(readLookups('data').areas);
  const paths = pages.map(({ path }) => path);

  test('every place and measure has one, and no two share a path or a title', () => {
    expect(paths).toEqual(expect.arrayContaining(['', 'data', '404', 'authority/barnsley']));
    expect(paths).toContain('region/yorkshire-and-the-humber');
    for (const { id } of measures) expect(paths).toContain(`measure/${id}`);
    expect(new Set(paths).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  });

  test('are not written at all where figures are missing', () => {
    const first = pages.find(({ figures }) => figures !== null)?.figures;
    expect(first).toMatch(/^data\/figures\/.*\.json$/);
    expect(() => writePages(pages, { dir, ...address })).toThrow(first ?? '');
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe(template);
    expect(existsSync(join(dir, '404.html'))).toBe(false);
  });

  test('are written once their figures are there', () => {
    mkdirSync(join(dir, 'data/figures'), { recursive: true });
    writeFileSync(join(dir, 'data/figures/england.json'), '{}');
    writePages(
      pages.filter(({ path }) => path === '' || path === '404'),
      { dir, ...address },
    );
    expect(readFileSync(join(dir, 'index.html'), 'utf8')).toContain('in England');
    expect(readFileSync(join(dir, '404.html'), 'utf8')).toContain('Page not found');
  });
});

describe('the base path', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['open', '/open/'],
    ['/open/cin', '/open/cin/'],
  ])('"%s" is "%s"', (given, base) => {
    expect(toBase(given)).toBe(base);
  });

  test.each(['https://example.org/', '../x', '/a b/'])('"%s" is refused', (given) => {
    expect(() => toBase(given)).toThrow(/Base path/);
  });

  test('is / and dist unless the environment says otherwise', () => {
    expect(siteFrom({})).toEqual({
      base: '/',
      dir: join(process.cwd(), 'dist'),
      origin: 'http://127.0.0.1:4173',
    });
    const env = { BASE_PATH: 'open', OUT_DIR: dir, SITE_ORIGIN: 'https://example.org/' };
    expect(siteFrom(env)).toEqual({ base: '/open/', dir, origin: 'https://example.org' });
  });
});
