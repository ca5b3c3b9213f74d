import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page, Worker } from '@playwright/test';
import type { Engine } from '../../src/engine/engine';
import type { EngineProblem } from '../../src/engine/problem';
import { expect, test } from '../support/browser';
import { oneWidth } from '../support/one-width';
import { site } from '../support/sites';

/** The built engine's module, which pages fetch when they need it. */
function engineModule(): string {
  const manifest = JSON.parse(
    readFileSync(join(site.dir, '.vite/manifest.json'), 'utf8'),
  ) as Record<string, { file: string }>;
  const file = manifest['src/engine/browser.ts']?.file;
  if (file === undefined) throw new Error('The build has no module src/engine/browser.ts.');
  return `${site.base}${file}`;
}

type Shown = Pick<EngineProblem, 'kind' | 'message'>;

declare global {
  interface Window {
    engine: Engine;
  }
}

/** Starts an engine of the test's own in the page, as the app does; gives the problem where it does not start. */
function start(page: Page): Promise<Shown | undefined> {
  return page.evaluate(
    async ({ address, base }) => {
      const { createBrowserEngine } = (await import(address)) as {
        createBrowserEngine: (options: { base: string }) => Promise<Engine>;
      };
      try {
        window.engine = await createBrowserEngine({ base });
        return undefined;
      } catch (error) {
        const { kind, message } = error as EngineProblem;
        return { kind, message };
      }
    },
    { address: engineModule(), base: site.base },
  );
}

/** The rows of a statement, or the problem that it ran into. */
function run(page: Page, sql: string, params: (string | number)[] = []): Promise<unknown> {
  return page.evaluate(
    (statement) =>
      window.engine.run(statement).catch((error: unknown) => {
        const { kind, message } = error as EngineProblem;
        return { kind, message };
      }),
    { sql, params },
  );
}

/** The engine's worker, where it is running. */
function worker(page: Page): Worker {
  const [found] = page.workers();
  if (!found) throw new Error('The page has no worker.');
  return found;
}

/** Opens a page of the app that starts no engine of its own: the reader saves data. */
async function openQuietPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('data');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test.use({ serviceWorkers: 'block' });

test.describe('the engine', oneWidth, () => {
  test.beforeEach(async ({ page }) => {
    await openQuietPage(page);
  });

  test('answers with plain rows', async ({ page }) => {
    expect(await start(page)).toBeUndefined();
    const sql =
      'SELECT area, period, value, symbol FROM figures WHERE measure = ? AND area = ? AND period = ?';
    expect(await run(page, sql, ['referrals', 'E92000001', '2025-03-31'])).toEqual([
      { area: 'E92000001', period: '2025-03-31', value: 632830, symbol: null },
    ]);
    expect(await run(page, sql, ['referrals', 'no such area', '2025-03-31'])).toEqual([]);
  });

  test('unpacks the figures into memory, every row as in the file', async ({ page }) => {
    expect(await start(page)).toBeUndefined();
    await expect
      .poll(() =>
        run(
          page,
          `SELECT count(*) AS views FROM duckdb_views() WHERE temporary AND view_name = 'figures'`,
        ),
      )
      .toEqual([{ views: 1 }]);
    const columns = `SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ?`;
    const types = await run(page, `${columns} AND database_name = 'cin'`, ['figures']);
    expect(types).toHaveLength(6);
    expect(await run(page, `${columns} AND database_name = 'temp'`, ['figures'])).toEqual(types);
    const counts = await run(
      page,
      `SELECT (SELECT count(*) FROM figures) > 200000 AS many,
        (SELECT count(*) FROM (FROM figures EXCEPT ALL FROM cin.main.figures)) AS changed,
        (SELECT count(*) FROM (FROM cin.main.figures EXCEPT ALL FROM figures)) AS lost`,
    );
    expect(counts).toEqual([{ many: true, changed: 0, lost: 0 }]);
  });

  test('is locked down: nothing is read from outside, no request leaves', async ({
    page,
    context,
  }) => {
    expect(await start(page)).toBeUndefined();
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const outside = [
      "SELECT * FROM read_csv('https://example.org/x.csv')",
      `SELECT * FROM read_csv('${site.address}data/figures.csv')`,
      `SELECT * FROM read_parquet('${site.address}data/figures.parquet')`,
      `SELECT * FROM '${site.address}data/figures.csv'`,
      `ATTACH '${site.address}data/cin.duckdb' AS other`,
      "SELECT '{}'::JSON",
      'SELECT current_date',
      'LOAD httpfs',
      "COPY figures TO 'figures.csv'",
      'DROP TABLE figures',
    ];
    for (const sql of outside) expect(await run(page, sql), sql).toMatchObject({ kind: 'query' });
    // It answers, but does nothing.
    expect(await run(page, 'INSTALL httpfs')).toEqual([]);
    const settings = [
      'SET enable_external_access = true',
      'SET autoload_known_extensions = true',
      'SET lock_configuration = false',
      'RESET enable_external_access',
    ];
    for (const sql of settings) {
      const problem = await run(page, sql);
      expect(problem, sql).toMatchObject({ kind: 'query' });
      expect(JSON.stringify(problem)).toContain('the configuration has been locked');
    }
    expect(requests).toEqual([]);
    expect(await run(page, 'SELECT 42 AS answer')).toEqual([{ answer: 42 }]);
  });

  test('survives a failed query, and answers those that wait behind it', async ({ page }) => {
    expect(await start(page)).toBeUndefined();
    const answers = await Promise.all(
      [
        'SELECT nonsense FROM figures',
        'SELEC',
        "SELECT 'many'::INTEGER",
        'SELECT 42 AS answer',
      ].map((sql) => run(page, sql)),
    );
    expect(answers).toMatchObject([
      { kind: 'query' },
      { kind: 'query' },
      { kind: 'query' },
      [{ answer: 42 }],
    ]);
  });

  test('opens a database that the server has labelled as compressed', async ({ page }) => {
    await page.route('**/*.duckdb.gz', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: gunzipSync(await response.body()) });
    });
    expect(await start(page)).toBeUndefined();
    expect(await run(page, 'SELECT count(*) > 10000 AS many FROM figures')).toEqual([
      { many: true },
    ]);
  });
});

test.describe('an engine in trouble', oneWidth, () => {
  test.use({ expectedErrors: [/Failed to load resource|deliberate|Content Security Policy/] });
  test.beforeEach(async ({ page }) => {
    await openQuietPage(page);
  });

  for (const [what, pattern] of [
    ['its own file', '**/*.wasm.gz'],
    ['the database', '**/*.duckdb.gz'],
    ["DuckDB's worker", '**/duckdb-browser-eh.worker*'],
  ] as const) {
    test(`names the network where ${what} is out of reach`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      expect(await start(page)).toMatchObject({ kind: 'network' });
      await page.unroute(pattern);
      expect(await start(page), 'another try').toBeUndefined();
    });
  }

  test('is blocked where a worker may not run', async ({ page }) => {
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "worker-src 'none'";
      document.head.append(policy);
    });
    expect(await start(page)).toMatchObject({ kind: 'blocked' });
  });

  for (const name of ['Worker', 'DecompressionStream']) {
    test(`is not supported by a browser without ${name}`, async ({ page }) => {
      await page.addInitScript((missing) => Reflect.deleteProperty(window, missing), name);
      await page.goto('measure/re-referrals?year=2019');
      await expect(page.getByText('this browser cannot run the database')).toBeVisible();
    });
  }

  test('that lost its worker says so, and can be started anew', async ({ page }) => {
    expect(await start(page)).toBeUndefined();
    await worker(page).evaluate(() => {
      setTimeout(() => {
        throw new Error('deliberate');
      });
    });
    const sql = 'SELECT count(*) > 0 AS some FROM figures';
    await expect.poll(() => run(page, sql)).toMatchObject({ kind: 'crashed' });
    expect(await start(page), 'a new one').toBeUndefined();
    expect(await run(page, sql)).toEqual([{ some: true }]);
  });
});
