import { readFileSync } from 'node:fs';
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser';
import { hosts, site } from '../support/sites';

/** The ways in which a page of another origin frames a chart and learns how high it is. */
const kinds = ['script', 'wordpress', 'amp', 'medium', 'pym'] as const;

const widths = [320, 600, 1000] as const;

const embed = `${site.address}embed/re-referrals/barnsley`;

/** Opens a host page at this width and gives the frame in it once its chart is drawn. */
async function openHost(
  page: Page,
  kind: string,
  width: number,
  address = embed,
  shown: (frame: Frame) => Locator = (frame) => frame.getByRole('application').first(),
): Promise<Frame> {
  await page.setViewportSize({ width, height: 900 });
  await page.route('**/pym.v1.min.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8'),
    }),
  );
  const query = new URLSearchParams({ embed: address, script: `${site.base}embed.js` });
  await page.goto(`${hosts.address}${kind}.html?${query.toString()}`);
  const element = await page.locator('iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`The ${kind} host shows no frame.`);
  await expect(shown(frame)).toBeVisible();
  return frame;
}

/** What of the embed does not fit into its frame, in pixels, and how much of the frame stays empty. */
async function misfit(page: Page, frame: Frame): Promise<{ beside: number; below: number }> {
  const given = await page.locator('iframe').evaluate((element) => element.clientHeight);
  return frame.evaluate((height) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const { bottom } = document.body.getBoundingClientRect();
    return { beside: scrollWidth - clientWidth, below: Math.ceil(bottom) - height };
  }, given);
}

for (const kind of kinds) {
  for (const width of widths) {
    test(`gets its height from the chart: ${kind} at ${width} px`, async ({ page }) => {
      const frame = await openHost(page, kind, width);
      await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
    });
  }

  test(`follows the chart when the column changes: ${kind}`, async ({ page }) => {
    const frame = await openHost(page, kind, 1000);
    await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
    for (const width of [320, 600]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
    }
  });

  test(`follows the chart when its table is opened: ${kind}`, async ({ page }) => {
    const frame = await openHost(page, kind, 600);
    await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
    const before = await page.locator('iframe').evaluate((element) => element.clientHeight);
    await frame.getByText('Table', { exact: true }).click();
    await expect
      .poll(() => page.locator('iframe').evaluate((element) => element.clientHeight))
      .toBeGreaterThan(before + 100);
    // WordPress lets no frame be higher than 1000 pixels.
    if (kind !== 'wordpress') {
      await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
    }
  });
}

for (const width of widths) {
  test(`fits a plain frame of 520 px that nobody resizes, at ${width} px`, async ({ page }) => {
    const frame = await openHost(page, 'plain', width);
    await expect.poll(async () => (await misfit(page, frame)).beside).toBe(0);
    await expect.poll(async () => (await misfit(page, frame)).below).toBeLessThanOrEqual(0);
  });
}

for (const width of widths) {
  test(`gives an article’s claims the heights that they ask for, at ${width} px`, async ({
    page,
  }) => {
    for (const id of ['plans-48100', 'more-than-160000-assessed', 'from-7-to-63-per-cent']) {
      const address = `${site.address}embed/claims/${id}`;
      const frame = await openHost(page, 'script', width, address, (one) =>
        one.locator('.verdict'),
      );
      await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
    }
  });
}

test('leaves the frame alone when somebody else says how high it is', async ({ page }) => {
  const frame = await openHost(page, 'script', 600);
  await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
  const before = await page.locator('iframe').evaluate((element) => element.clientHeight);
  await page.evaluate(() => {
    // The page itself, and a frame beside ours, speak as ours would.
    const says = { type: 'cin:resize', id: 'embed/re-referrals/barnsley', height: 9999, v: 1 };
    window.postMessage(says, '*');
    const stranger = document.createElement('iframe');
    stranger.className = 'stranger';
    stranger.srcdoc = `<script>parent.postMessage(${JSON.stringify(says)}, '*')</script>`;
    return new Promise<void>((resolve) => {
      stranger.addEventListener('load', () => setTimeout(resolve, 200));
      document.body.append(stranger);
    });
  });
  const after = await page
    .locator('iframe')
    .first()
    .evaluate((element) => element.clientHeight);
  expect(after).toBe(before);
});

test('changes nothing for a message from a stranger', async ({ page }) => {
  const frame = await openHost(page, 'script', 600);
  const text = () => frame.evaluate(() => document.body.innerText);
  const before = await text();
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    for (const message of [
      { type: 'cin:resize', id: 'x', height: 10, v: 1 },
      { message: 'ready', secret: '<script>alert(1)</script>' },
      { sentinel: 'amp', type: 'embed-size-changed', requestedHeight: 1 },
      'pymxPYMxpym-placexPYMxwidthxPYMx<img src=x onerror=alert(1)>',
      { theme: 'dark', title: '<script>alert(1)</script>' },
    ]) {
      element.contentWindow?.postMessage(message, '*');
    }
  });
  await page.waitForTimeout(200);
  expect(await text()).toBe(before);
  await expect.poll(() => misfit(page, frame)).toEqual({ beside: 0, below: 0 });
});
