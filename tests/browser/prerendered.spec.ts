import type { Page } from '@playwright/test';
import { readLookups } from '../../scripts/build-data/lookups';
import { isListed } from '../../scripts/pages/head';
import { listPages } from '../../scripts/pages/list';
import { expect, test } from '../support/browser';
import { facesOn } from '../support/faces';
import { oneWidth } from '../support/one-width';
import { subpathSite } from '../support/sites';

// These look at the page before the live one has taken its place.
test.use({ alive: false });

/** The live page has taken the written one's place. */
async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('#root.static')).toHaveCount(0, { timeout: 20_000 });
}

/** Every text of the headline tiles, the findings and the tables, opened up, without words on scripts. */
async function textsOf(page: Page): Promise<string[]> {
  return page
    .locator('#root main')
    .locator(
      '.headlines :is(span, dt, dd), :is(.figure, .report) :is(h2, h3, th, td, .report-sentence)',
    )
    .evaluateAll((all) =>
      all
        .filter((element) => {
          const fold = element.closest('details')?.firstElementChild?.textContent ?? 'Table';
          return fold === 'Table';
        })
        .map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const words of copy.querySelectorAll('.without-script')) words.remove();
          return copy.textContent.trim();
        }),
    );
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

const paths = listPages(readLookups('data').areas)
  .filter(isListed)
  .map(({ path }) => path);
/** Pages of every kind that there are many of, and of how many texts each has at least. */
const kinds: readonly { kind: RegExp; count: number; texts: number }[] = [
  { kind: /^(authority|region)\/[^/]+$/, count: 7, texts: 100 },
  { kind: /\/in-depth$/, count: 5, texts: 100 },
  { kind: /^report\//, count: 4, texts: 50 },
  { kind: /^measure\//, count: 3, texts: 20 },
  { kind: /^compare$/, count: 1, texts: 1000 },
];
const twenty = kinds.flatMap(({ kind, count, texts }) =>
  drawn(
    paths.filter((path) => kind.test(path)),
    count,
  ).map((path) => ({ path, texts })),
);

test('twenty pages are looked at', () => {
  expect(twenty).toHaveLength(20);
});

const added = ['authority/barnsley/in-depth', 'report/barnsley', 'compare', 'claims/check'];

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
    for (const path of ['authority/barnsley', './', 'measure/re-referrals', 'data', ...added]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const controls = page.locator('button, input, select, [role="application"]');
      expect(await controls.filter({ visible: true }).count(), path).toBe(0);
      await expect(
        page.getByText(/Starting the database|Fetching/).filter({ visible: true }),
      ).toHaveCount(0);
    }
  });

  test('a pack can be printed: its charts as wide as the paper, and nothing that is not of it', async ({
    page,
  }) => {
    await page.goto('report/hackney');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(6);
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.report .static-desktop').filter({ visible: true })).toHaveCount(5);
    await expect(page.locator('.report .static-phone').filter({ visible: true })).toHaveCount(0);
    for (const apart of await page.locator('.site-head, .site-foot, .report-tools').all()) {
      await expect(apart).toBeHidden();
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

for (const { path, texts } of twenty) {
  const name = `${path} says the same before and after it is alive`;
  // One document serves all widths, and so do the live page's words; how both are laid out is looked at below.
  test(name, oneWidth, async ({ browser, baseURL }) => {
    test.setTimeout(60_000);
    const address = `${baseURL ?? ''}${path}`;
    const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await still.goto(address);
    const before = await textsOf(still);
    const alive = await (await browser.newContext()).newPage();
    await alive.goto(address);
    await takenOver(alive);
    for (const table of await alive.locator('main summary', { hasText: /^Table$/ }).all()) {
      await table.click();
    }
    await expect.poll(() => textsOf(alive)).toEqual(before);
    expect(before.length).toBeGreaterThan(texts);
    await still.context().close();
    await alive.context().close();
  });
}

for (const path of [
  'authority/barnsley',
  './',
  'measure/re-referrals',
  'region/london/in-depth',
  'report/barnsley',
  'compare',
  'claims/check',
]) {
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

test.describe('where files cannot be fetched', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

  test('the first chart waits for few faces', async ({ page }) => {
    // Nothing but what is in the page, as it is when its first chart is painted.
    await page.route('**/assets/**', (route) => route.abort());
    await page.addInitScript(() => {
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
    });
    await page.goto('authority/barnsley');
    await expect(page.locator('.chart svg').first()).toBeAttached();
    await expect(page.locator('noscript.rest').first()).toBeAttached();
    // Words, names and labels in two sizes; small print; brand, title, finding and figure in their own.
    expect((await facesOn(page)).length).toBeLessThanOrEqual(9);
  });

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
