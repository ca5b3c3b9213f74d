import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser';
import { facesOn } from '../support/faces';

const embed = 'embed/re-referrals/barnsley';
const widths = [320, 600, 1000] as const;

/** Opens an embed in a window of this width, alone. */
async function open(page: Page, path: string, width: number = 600) {
  await page.setViewportSize({ width, height: 520 });
  await page.goto(path);
  await expect(page.locator('main')).toBeVisible();
}

/** A page that frames an embed and keeps every message from it. */
async function openFramed(page: Page, attributes: string, path = embed) {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.route('**/framing', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><style>body{margin:0}iframe{display:block;border:0}</style>
        <script>var heard=[];addEventListener('message',e=>heard.push(e.data))</script>
        <iframe title="Chart" src="/${path}" width="100%" height="520" ${attributes}></iframe>`,
    }),
  );
  await page.goto('framing');
  return page.frameLocator('iframe');
}

/** How far things have moved since the page was opened. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [embed, 'embed/2024/caseload/barnsley']) {
    test(`shows chart, table, source and licence: ${path}`, async ({ page }) => {
      await open(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Barnsley');
      await expect(page.getByRole('img', { name: /^Line chart/ })).toBeVisible();
      await expect(page.locator('.embed-wide .chart-line-focus').first()).toBeVisible();
      await expect(page.getByText('Source: DfE')).toBeVisible();
      await expect(page.getByRole('link', { name: /Open Government Licence/ })).toBeVisible();
      await page.getByText('Table', { exact: true }).click();
      await expect(page.locator('table')).toContainText('2024');
    });
  }

  test('shows the drawing that fits', async ({ page }) => {
    await open(page, embed, 320);
    await expect(page.locator('.embed-narrow')).toBeVisible();
    await expect(page.locator('.embed-wide')).toBeHidden();
  });
});

for (const width of widths) {
  test(`fits ${width} px, and nothing moves when the script takes over`, async ({ page }) => {
    await open(page, embed, width);
    await expect(page.getByRole('application')).toBeVisible();
    const beside = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beside).toBe(0);
    expect(await layoutShift(page)).toBeLessThan(0.01);
    const drawn = await page.locator('.chart-surface').boundingBox();
    expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(width);
  });
}

for (const [theme, paper] of [
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(20, 25, 31)'],
] as const) {
  test(`is accessible in the ${theme} theme, with its table and notes open`, async ({ page }) => {
    await open(page, `${embed}?theme=${theme}`);
    await expect(page.getByRole('application')).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('background-color', paper);
    await page.getByText('Table', { exact: true }).click();
    await page.getByText('Notes', { exact: true }).click();
    await expect(page.locator('.table-frame table')).toBeVisible();
    await expectAccessible(page);
  });
}

test('paints what is written before its script is run, however soon that is there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const order: string[] = [];
    Object.assign(window, { order });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('path.chart-line')) return;
      observer.disconnect();
      requestAnimationFrame(() => order.push('painted'));
    }).observe(document, { childList: true, subtree: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('script[src]')) return;
      observer.disconnect();
      order.push('script');
    }).observe(document, { childList: true, subtree: true });
  });
  await open(page, embed);
  await expect(page.getByRole('application')).toBeVisible();
  expect(await page.evaluate<unknown>('order')).toEqual(['painted', 'script']);
});

test.describe('where the script does not come', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

  test('has asked for nothing before its chart was painted, and set it in few faces', async ({
    page,
  }) => {
    await page.route('**/assets/**', (route) => route.abort());
    await open(page, embed);
    await expect(page.locator('link[rel="preload"], link[rel="stylesheet"]')).toHaveCount(0);
    // Title, words, names, small print. A browser takes longer over one more than over the whole table.
    expect((await facesOn(page)).length).toBeLessThanOrEqual(4);
  });

  test('opens its table and its notes', async ({ page }) => {
    await page.route('**/assets/**', (route) => route.abort());
    await open(page, embed);
    await page.getByText('Table', { exact: true }).click();
    await expect(page.locator('table')).toContainText('2024');
    await page.getByText('Notes', { exact: true }).click();
    await expect(page.getByText('Data set:').first()).toBeVisible();
  });
});

test('fetches its script at once where another picture is asked for', async ({ page }) => {
  await open(page, `${embed}?compare=england`);
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.locator('link[rel="preload"][as="script"]')).toHaveCount(1);
});

test('follows the reader’s own theme where it is asked to, before any script but the first', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, embed);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await open(page, `${embed}?theme=auto`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 25, 31)');
});

test('draws the focus line in the accent, and leaves out what it is asked to', async ({ page }) => {
  await open(page, `${embed}?accent=a00050&compare=none&title=none&table=none&from=2018`);
  await expect(page.locator('.chart-line-focus').first()).toHaveCSS('stroke', 'rgb(160, 0, 80)');
  await expect(page.locator('.chart-line-england')).toHaveCount(0);
  await expect(page.getByRole('heading')).toHaveCount(0);
  await expect(page.getByText('Table', { exact: true })).toHaveCount(0);
  await expect(page.getByText('Source: DfE')).toBeVisible();
});

test('draws another area beside its own, and bars of the latest figures', async ({ page }) => {
  await open(page, `${embed}?with=leeds&compare=england`);
  await expect(page.getByRole('application')).toHaveAccessibleName(/Leeds: /);
  await open(page, `${embed}?chart=latest`);
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toContainText(/^Barnsley: \d/);
});

test('is read by keyboard, with the focus seen', async ({ page }) => {
  await open(page, embed);
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('application')).toBeFocused();
  await expect(page.locator('.chart')).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('End');
  await expect(page.getByRole('status')).toContainText(/2025: Barnsley 25\.5%/);
  await page.keyboard.press('Home');
  await expect(page.getByRole('status')).toContainText('2011');
});

for (const [name, query, said] of [
  ['script', 'title=<script>alert(1)</script>', '“title” cannot be “<script>alert(1)</script>”'],
  ['absurd years', 'from=99999&to=-1', '“from” cannot be “99999”'],
  ['an unknown area', 'with=atlantis', '“with” cannot be “atlantis”'],
  ['a faint accent', 'accent=eeeeee', '“accent” cannot be “eeeeee”'],
  ['an unknown theme', 'theme=purple', '“theme” cannot be “purple”'],
] as const) {
  test.describe(() => {
    test.use({ expectedErrors: [/404 \(Not Found\).*atlantis/] });

    test(`refuses ${name} with a plain message`, async ({ page }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await open(page, `${embed}?${query}`, 320);
      await expect(page.getByRole('listitem').first()).toContainText(said);
      await expect(page.getByRole('application')).toHaveCount(0);
      await expect(page.locator('.chart')).toHaveCount(0);
      await expect(page.locator('main script')).toHaveCount(0);
      await expectAccessible(page);
      expect(dialogs).toEqual([]);
    });
  });
}

test('draws and announces itself in a sandbox without an origin, and stores nothing', async ({
  page,
  context,
}) => {
  const frame = await openFramed(page, 'sandbox="allow-scripts"', `${embed}#?secret=aB3dE5fG7h`);
  await expect(frame.getByRole('application')).toBeVisible();
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const sure: unknown = expect.any(Number);
  expect(heard).toEqual(
    expect.arrayContaining([
      { type: 'cin:resize', id: embed, height: sure, v: 1 },
      { sentinel: 'amp', type: 'embed-size', height: sure },
      expect.stringMatching(/^\{"context":"iframe.resize","src":"http.*barnsley","height":\d+\}$/),
      expect.stringMatching(/^pymxPYMx.*xPYMxheightxPYMx\d+$/),
      { message: 'height', value: sure, secret: 'aB3dE5fG7h' },
    ]),
  );
  expect(await context.cookies()).toEqual([]);
});

test('gives way in a frame that stays too low, and scrolls only where that is not enough', async ({
  page,
}) => {
  const frame = await openFramed(page, '');
  await expect(frame.getByRole('application')).toBeVisible();
  const html = frame.locator('html');
  await expect
    .poll(() => html.evaluate((root) => root.getBoundingClientRect().height))
    .toBeLessThanOrEqual(520);
  await frame.getByText('Table', { exact: true }).click();
  await expect(html).not.toHaveClass(/announced/);
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    element.height = '2000';
  });
  await expect(html).toHaveClass(/announced/);
  await expect(frame.locator('.chart-surface')).toHaveCSS('height', '260px');
});

test('says at the address of a frozen one which release it is of', async ({ page, request }) => {
  await open(page, 'embed/2024/caseload/barnsley');
  await expect(page.getByText(/2024 release/).first()).toBeVisible();
  await expect(page.locator('.embed-newer')).toContainText('2025');
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await request.get(new URL(oembed ?? '').pathname);
  const framed: unknown = expect.stringContaining('/embed/2024/caseload/barnsley"');
  expect(await answer.json()).toMatchObject({ type: 'rich', version: '1.0', html: framed });
});

test('keeps a title that is still right when the finding is another', async ({ page, request }) => {
  await open(page, embed);
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await request.get(new URL(oembed ?? '').pathname);
  expect(await answer.json()).toMatchObject({ title: 'Re-referrals within 12 months: Barnsley' });
});

test('can be read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${embed}?theme=dark`);
  const text = await page
    .locator('.chart text')
    .first()
    .evaluate((e) => getComputedStyle(e).fill);
  const line = await page
    .locator('.chart-line-focus')
    .first()
    .evaluate((element) => getComputedStyle(element).stroke);
  expect(line).toBe(text);
});

test('asks in oEmbed for no less height than it needs in a column of 600 px', async ({ page }) => {
  test.setTimeout(60_000);
  const answers = readdirSync('dist/oembed/embed', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
  expect(answers.length).toBeGreaterThan(3000);
  // Another dozen with another seed: the numbers are a linear congruential generator's.
  let seed = Number(process.env.TEST_SEED ?? 20_25);
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const picked = Array.from({ length: 12 }, () => answers[Math.floor(next() * answers.length)]);
  const claims = ['plans-48100', 'from-7-to-63-per-cent'].map((id) => `claims/${id}.json`);
  await page.setViewportSize({ width: 600, height: 520 });
  for (const name of ['re-referrals/barnsley.json', ...claims, ...picked]) {
    const answer = JSON.parse(readFileSync(`dist/oembed/embed/${name ?? ''}`, 'utf8')) as {
      height: number;
      html: string;
    };
    await page.goto(new URL(/src="([^"]*)"/.exec(answer.html)?.[1] ?? '').pathname);
    await expect(page.locator('[role=application], .chart > p, .verdict').first()).toBeVisible();
    const { height } = (await page.locator('#embed').boundingBox()) ?? { height: Infinity };
    expect(answer.height, name).toBeGreaterThanOrEqual(height);
    expect(answer.height, name).toBeLessThan(height + 120);
    expect(answer.height, name).toBeGreaterThanOrEqual(200);
    expect(answer.height, name).toBeLessThanOrEqual(1000);
    expect(answer.html).toContain(`height="${answer.height}"`);
  }
});
