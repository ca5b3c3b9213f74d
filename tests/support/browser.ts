import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What every browser test watches for, whatever it is about. */
interface Watch {
  /** Errors on the console that a test brings about on purpose. */
  expectedErrors: RegExp[];
  /** False: a page is handed over as it was written, before the live one has taken its place. */
  alive: boolean;
  /** Fails the test on a request to another origin, an uncaught error or an error on the console. */
  watched: undefined;
}

/** Waits until the page that was written ahead of time, if it was, has given way to the live one. */
async function livePage(page: Page): Promise<void> {
  await expect(page.locator('#root.static:not(.static-still)')).toHaveCount(0, { timeout: 20_000 });
}

/** Playwright's `test`, in which no page may reach another origin or fail without being noticed. */
export const test = base.extend<Watch>({
  expectedErrors: [[], { option: true }],
  alive: [true, { option: true }],
  page: async ({ page, alive, javaScriptEnabled }, use) => {
    if (alive && javaScriptEnabled) {
      const goto = page.goto.bind(page);
      const reload = page.reload.bind(page);
      page.goto = (...all) => goto(...all).then(async (answer) => (await livePage(page), answer));
      page.reload = (...all) =>
        reload(...all).then(async (answer) => (await livePage(page), answer));
    }
    await use(page);
  },
  watched: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const origin = new URL(baseURL ?? '').hostname;
      const elsewhere: string[] = [];
      const errors: string[] = [];
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== origin) elsewhere.push(request.url());
      });
      context.on('weberror', (problem) => errors.push(problem.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error')
          errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      expect(elsewhere, 'requests to another origin').toEqual([]);
      const unexpected = errors.filter(
        (error) => !expectedErrors.some((known) => known.test(error)),
      );
      expect(unexpected, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Unfolds everything that is folded, all at once: one by one, each would wait for the page to lie still. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('summary').evaluateAll((all: HTMLElement[]) => {
    for (const summary of all) if (!summary.closest('details')?.open) summary.click();
  });
  await expect(page.locator('details:not([open]) > summary')).toHaveCount(0);
}

/**
 * Fails with one readable line for each thing that axe finds wrong with the page as it is now. Every rule
 * is run, on every element and in every frame of this origin; what passed is not described (`resultTypes`)
 * nor carried into another page to be put together (`setLegacyMode`), which took longer than the rules.
 * `within`: in what this selector finds, and nowhere else.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  expect(findings, 'axe findings').toEqual([]);
}

/** Waits until the service worker answers for the page and keeps these files (names as they end). */
export async function readyForOffline(page: Page, files: readonly string[] = []): Promise<void> {
  await page.waitForFunction(async (endings) => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) return false;
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      kept.push(...requests.map(({ url }) => url));
    }
    return endings.every((ending) => kept.some((url) => url.endsWith(ending)));
  }, files);
}
