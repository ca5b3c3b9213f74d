import type { Page } from '@playwright/test';
import { readLookups } from '../../scripts/build-data/lookups';
import { expect, test } from '../support/browser';
import { subpathSite } from '../support/sites';

// These look at the page before the live one has taken its place.
test.use({ alive: false });

/** The live page has taken the written one's place. */
async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('#root.static')).toHaveCount(0, { timeout: 20_000 });
}

/** Every text of the headline tiles, the findings and the tables, opened up. */
async function textsOf(page: Page): Promise<string[]> {
  return page
    .locator('#root')
    .locator('.headlines :is(span, dt, dd), article.figure h2, article.figure :is(th, td)')
    .evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
}

/** So many of a list, always the same ones. */
function drawn<Item>(items: readonly Item[], count: number): Item[] {
  let seed = 20_251_122;
  const left = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const [item] = left.splice(seed % left.length, 1);
    return item;
  }).filter((item) => item !== undefined);
}

const areas = readLookups('data').areas;
const twenty = drawn(
  areas.filter(({ kind }) => kind !== 'england'),
  20,
);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an authority’s page has its figures, a chart, a table and where they are from', async ({
    page,
  }) => {
    await page.goto('authority/barnsley');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnsley');
    await expect(page.locator('.headline-value')).toHaveCount(5);
    const figure = page.locator('article#referrals');
    const chart = figure.getByRole('img').first();
    await expect(chart).toBeVisible();
    await expect(chart.locator('.recharts-line path').first()).toBeVisible();
    await expect(figure.getByText(/^Source: DfE, “Children in need”/)).toBeVisible();
    await figure.getByText('Table', { exact: true }).click();
    await expect(figure.getByRole('table').first()).toBeVisible();
    await expect(figure.getByRole('cell').first()).not.toBeEmpty();
  });

  test('nothing is offered that would do nothing', async ({ page }) => {
    for (const path of ['authority/barnsley', './', 'measure/re-referrals', 'data']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const controls = page.locator('button, input, select, [role="application"]');
      expect(await controls.filter({ visible: true }).count(), path).toBe(0);
      await expect(
        page.getByText(/Starting the database|Fetching/).filter({ visible: true }),
      ).toHaveCount(0);
    }
  });

  test('it reads down the page without scrolling sideways', async ({ page }) => {
    for (const width of [320, 600, 800, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('authority/hackney');
      await expect(page.getByRole('img').first()).toBeVisible();
      const box = await page
        .locator('article#referrals [role="img"]')
        .filter({ visible: true })
        .first()
        .boundingBox();
      expect(box?.x, `${width}`).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
    }
  });
});

for (const { kind, slug } of twenty) {
  test(`${kind}/${slug} says the same before and after it is alive`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    const address = `${baseURL ?? ''}${kind}/${slug}`;
    const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(address);
    const before = await textsOf(still);
    const alive = await (await browser.newContext()).newPage();
    await alive.goto(address);
    await takenOver(alive);
    for (const table of await alive
      .locator('article.figure summary', { hasText: /^Table$/ })
      .all()) {
      await table.click();
    }
    await expect.poll(() => textsOf(alive)).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
    await still.context().close();
    await alive.context().close();
  });
}

for (const path of ['authority/barnsley', './', 'measure/re-referrals', 'region/london']) {
  test(`nothing moves when ${path} comes alive`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[]) {
          if (!entry.hadRecentInput) shifts.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The program waits, so that the written page can be measured.
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    const places = () =>
      page.locator('#root :is(h1, h2, .chart, .figure-source, footer)').evaluateAll((all) =>
        all.map((element) => {
          const { top, height } = element.getBoundingClientRect();
          return `${element.tagName} ${element.classList.value} ${Math.round(top)} ${Math.round(height)}`;
        }),
      );
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('#root.static-whole footer')).toBeAttached();
    const before = await places();
    go();
    await takenOver(page);
    // What the database adds comes last, below all that was measured but the foot.
    const after = await places();
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    await page.waitForTimeout(1000);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  });
}

test.describe('what a reader does before the page is alive', () => {
  test('stays: the place, the focus, what is unfolded and what was switched', async ({ page }) => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('authority/barnsley', { waitUntil: 'commit' });
    await expect(page.locator('#root.static-whole footer')).toBeAttached();
    await page.getByRole('checkbox', { name: 'England' }).click();
    const table = page.locator('article#plans summary', { hasText: /^Table$/ });
    await table.scrollIntoViewIfNeeded();
    await table.click();
    await table.focus();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(500);
    go();
    await takenOver(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - scrolled)).toBeLessThanOrEqual(1);
    await expect(table).toBeFocused();
    await expect(page.locator('article#plans').getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('checkbox', { name: 'England' })).not.toBeChecked();
    await expect(page).toHaveURL(/compare=region/);
  });

  test('a link leads where it says', async ({ page }) => {
    await page.route('**/assets/*.js', () => new Promise(() => undefined));
    await page.goto('authority/barnsley', { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Rotherham' }).first().click();
    await expect(page).toHaveURL(/authority\/rotherham$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rotherham');
  });

  test('the engine waits until the page is alive', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/engine\//.test(request.url())) asked.push(request.url());
    });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const alive = document.querySelector('#root:not(.static)') !== null;
        if (alive) performance.mark('alive');
      }).observe(document, { subtree: true, attributes: true, childList: true });
    });
    await page.goto('authority/barnsley');
    await takenOver(page);
    await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(0);
    const [alive, engine] = await page.evaluate(() => [
      performance.getEntriesByName('alive')[0]?.startTime ?? Infinity,
      performance.getEntriesByType('resource').find(({ name }) => name.includes('/engine/'))
        ?.startTime ?? 0,
    ]);
    expect(engine).toBeGreaterThan(alive);
  });
});

test.describe('where the figures cannot be fetched', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

  test('the written page stays readable', async ({ page }) => {
    test.setTimeout(60_000);
    await page.route('**/data/figures/authority/**', (route) => route.abort());
    await page.goto('authority/barnsley');
    await expect(page.locator('.static-still')).toBeAttached({ timeout: 30_000 });
    await expect(page.locator('.headline-value').first()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test.describe('below a path', () => {
  test.use({ baseURL: subpathSite.address });

  test('the written page is complete, its links lead there, and it comes alive', async ({
    page,
  }) => {
    await page.goto('authority/barnsley');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      /\/open\/cin\/authority\/barnsley$/,
    );
    await takenOver(page);
    await expect(page.getByRole('application').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Rotherham' }).first()).toHaveAttribute(
      'href',
      '/open/cin/authority/rotherham',
    );
  });
});
