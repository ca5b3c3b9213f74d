import { expect, readyForOffline, test } from '../support/browser';

test.describe('without the engine', () => {
  test.use({ expectedErrors: [/./] });

  test('a page whose engine is blocked shows its figures and says what is missing', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, {
        Worker: function NoWorker() {
          throw new Error('blocked by policy');
        },
      });
    });
    await page.goto('authority/barnsley');
    await expect(page.locator('article#caseload').getByRole('application').first()).toBeVisible();
    await expect(page.getByText('The list of every measure can’t be shown')).toBeVisible();
  });

  test('a browser without WebAssembly shows the figures', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'WebAssembly');
    });
    await page.goto('measure/re-referrals?year=2019');
    await expect(
      page.getByText('The figures for 2019 can’t be shown: this browser cannot run the database'),
    ).toBeVisible();
    await page.getByRole('combobox', { name: 'Year ending 31 March' }).selectOption({ index: 0 });
    await expect(page.getByRole('row', { name: /Barnsley/ })).toContainText('25.5%');
  });

  test('an engine that could not be fetched is started by “Try again”', async ({ page }) => {
    await page.route('**/engine/**', (route) => route.abort());
    await page.goto('authority/barnsley');
    await expect(page.getByText('the database could not be fetched')).toBeVisible({
      timeout: 20_000,
    });
    await page.unroute('**/engine/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('row', { name: /^Referrals 3,241/ })).toBeVisible({
      timeout: 20_000,
    });
  });
});

test.describe('without a network', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to (load|fetch)/] });

  test('after a page has loaded, it and what the engine holds work offline', async ({
    page,
    context,
  }) => {
    await page.goto('authority/barnsley');
    await expect(page.getByRole('row', { name: /^Referrals 3,241/ })).toBeVisible({
      timeout: 20_000,
    });
    await readyForOffline(page, ['barnsley.json', 'cin.duckdb.gz', 'duckdb-eh.wasm.gz']);
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnsley');
    await expect(page.locator('article#plans').getByRole('application').first()).toBeVisible();
    await expect(page.getByRole('row', { name: /^Referrals 3,241/ })).toBeVisible({
      timeout: 20_000,
    });
  });
});
