import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { example } from '../../src/figure/snippets';
import { expect, test } from '../support/browser';
import { oneWidth } from '../support/one-width';
import { site, subpathSite } from '../support/sites';
import type * as Unlocked from '../support/unlocked-duckdb';

const run = promisify(execFile);
const duckdb = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));

/** What every snippet must print, from the committed observations. */
function published(): string {
  const { measure, area, period } = example;
  const lines = readFileSync('data/observations/c1-referrals.csv', 'utf8').split('\n');
  const line = lines.find((one) => one.startsWith(`${measure},${area},${period},`));
  const value = line?.split(',')[3];
  if (value === undefined || value === '') throw new Error('The example has no figure.');
  return value;
}

/** The lines of a snippet, as the page shows them. */
function codeOf(page: Page, title: string): Promise<string> {
  return page.getByRole('region', { name: title, exact: true }).locator('code').innerText();
}

test.use({ serviceWorkers: 'block' });

for (const { address } of [site, subpathSite]) {
  test.describe(`the snippets of ${address}`, oneWidth, () => {
    test.beforeEach(({ page }) => page.goto(`${address}data`).then(() => undefined));

    test('open files from where the site is served, and every file is there', async ({ page }) => {
      await expect(page.locator('.snippet code')).toHaveCount(5);
      const texts = await page.locator('.snippet code').allInnerTexts();
      for (const text of texts) {
        const [url] = /http[^'"]+/.exec(text) ?? [];
        expect(url).toContain(`${address}data/`);
        const response = await page.request.head(url ?? '');
        expect(response.status(), url).toBe(200);
        expect(response.headers()['access-control-allow-origin']).toBe('*');
      }
    });

    for (const title of ['DuckDB: the whole database', 'DuckDB: one CSV file']) {
      test(`${title} prints the published figure`, async ({ page }) => {
        const code = await codeOf(page, title);
        const bundle = await bundledDuckDB();
        await page.route('**/unlocked/*', (route) => {
          const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
          return name === 'duckdb.js'
            ? route.fulfill({ contentType: 'text/javascript', body: bundle })
            : route.fulfill({ path: join(duckdb, name) });
        });
        const answer = await page.evaluate(async (sql) => {
          const folder = `${location.origin}/unlocked/`;
          const { runUnlocked } = (await import(`${folder}duckdb.js`)) as typeof Unlocked;
          return runUnlocked(
            `${folder}duckdb-browser-eh.worker.js`,
            `${folder}duckdb-eh.wasm`,
            sql,
          );
        }, code);
        expect(String(answer)).toBe(published());
      });
    }

    test('Python alone prints the published figure', async ({ page }) => {
      const code = await codeOf(page, 'Python alone');
      const python = await run('python3', ['--version']).then(
        () => true,
        () => false,
      );
      test.skip(!python, 'There is no python3 on this machine, so its snippet was not run.');
      const { stdout } = await run('python3', ['-c', code]);
      expect(stdout.trim()).toBe(published());
    });

    test('Python with polars is Python', async ({ page }) => {
      const code = await codeOf(page, 'Python with polars');
      const check = 'import ast, sys; ast.parse(sys.argv[1])';
      const python = await run('python3', ['--version']).then(
        () => true,
        () => false,
      );
      test.skip(!python, 'There is no python3 on this machine, so its snippet was not read.');
      await run('python3', ['-c', check, code]);
    });
  });
}

test('a snippet can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('data');
  await page.getByRole('button', { name: 'Copy the lines for R' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim()).toBe((await codeOf(page, 'R')).trim());
});

/** The test's own DuckDB for the page, as one script. */
async function bundledDuckDB(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/support/unlocked-duckdb.ts', formats: ['es'], fileName: 'duckdb' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (!chunk) throw new Error('DuckDB could not be bundled for the page.');
  return chunk.code;
}
