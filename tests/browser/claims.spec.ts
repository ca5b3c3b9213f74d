import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, unfoldAll } from '../support/browser';

const claim = (page: Page, id: string) => page.locator(`article#${id}`);
const filter = (page: Page) => page.getByRole('group', { name: 'Show the claims of one verdict' });

async function openClaims(page: Page, address = 'claims'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 2, name: '25 numbers, checked' })).toBeVisible();
}

async function openCheck(page: Page, query = ''): Promise<void> {
  await page.goto(`claims/check${query === '' ? '' : `?${query}`}`);
  await expect(page.getByLabel('Measure', { exact: true })).toBeVisible();
}

/** Charts are drawn again a moment after their width has changed. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
    .toBeLessThanOrEqual(0);
}

test.describe('without the engine', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('every number has its verdict in words, the figure with its date and release, and why', async ({
    page,
  }) => {
    await page.route('**/engine/**', (route) => route.abort());
    await openClaims(page);
    await expect(page.locator('article.claim')).toHaveCount(25);
    await expect(page.locator('article.claim .verdict')).toHaveCount(25);
    const close = claim(page, 'plans-48100');
    await expect(close.locator('.verdict')).toHaveText('Close');
    await expect(close).toContainText('The data say 48,300; the article said 48,100.');
    await expect(close).toContainText('31 March 2014 (2025 release)');
    const differs = claim(page, 'more-than-160000-assessed');
    await expect(differs.locator('.verdict')).toHaveText('Differs');
    await expect(differs).toContainText('True as it was put');
  });
});

test('the summary narrows the page to a verdict, by keyboard, and the address holds it', async ({
  page,
}) => {
  await openClaims(page);
  const differs = filter(page).getByRole('button', { name: /Differs/ });
  await differs.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\?verdict=differs$/);
  await expect(differs).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('article.claim')).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'More than 160,000' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims$/);
  await expect(page.locator('article.claim')).toHaveCount(25);
  await page.goBack();
  await expect(page.locator('article.claim')).toHaveCount(1);
  await openClaims(page, 'claims?verdict=matches-revised');
  await expect(page.getByText('None of the numbers has this verdict.')).toBeVisible();
});

test('a link to one claim brings it into sight, and can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openClaims(page, 'claims#referred-again-in-six-years');
  const six = claim(page, 'referred-again-in-six-years');
  await expect(six).toBeInViewport();
  await expect(six).toBeFocused();
  await six.getByRole('button', { name: 'Copy a link to this claim: 55%' }).click();
  await expect(six.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).hash).toBe('#referred-again-in-six-years');
});

test('the SQL of a verdict runs in the browser and gives the figure that it is by', async ({
  page,
}) => {
  await openClaims(page);
  const first = claim(page, 'referrals-646120');
  await first.getByText('SQL', { exact: true }).click();
  await first.getByRole('button', { name: 'Run it here' }).click();
  const result = first.getByRole('region', { name: 'Result of the query' });
  await expect(result).toContainText('646120', { timeout: 60_000 });
  await expect(result).toContainText('2017-03-31');
});

test('a claim of one’s own is put together, judged, kept in the address and comes back from it', async ({
  page,
}) => {
  await openCheck(page);
  await expect(page.getByRole('heading', { name: 'What the figures say' })).toBeVisible();
  await page
    .getByLabel('Measure', { exact: true })
    .selectOption({ label: 'Re-referrals within 12 months' });
  await expect(page).toHaveURL(/\?measure=re-referrals$/);
  await page.getByLabel('When').selectOption({ label: 'Year ending 31 March 2013' });
  await page.getByLabel('The number stated').fill('24.9%');
  const result = page.locator('.check-result');
  await expect(result.getByRole('heading', { level: 2 })).toHaveText('Matches revised figure');
  await expect(result).toContainText('the 2013 release said 24.9%');
  await expect(page).toHaveURL(/\?measure=re-referrals&year=2013&said=24\.9$/);
  await page.reload();
  await expect(result.getByRole('heading', { level: 2 })).toHaveText('Matches revised figure');
  await expect(page.getByLabel('The number stated')).toHaveValue('24.9');
  await page.getByLabel('How it was put').selectOption('More than');
  await expect(page).toHaveURL(/said=24\.9&how=more-than$/);
  await page.goBack();
  await expect(result.getByRole('heading', { level: 2 })).toHaveText('Matches revised figure');
});

test('an area is found with the keyboard, and a change judged as one', async ({ page }) => {
  await openCheck(page, 'measure=re-referrals&kind=difference&year=2025&since=2024&said=3.1');
  const area = page.getByRole('combobox', { name: 'Area' });
  await area.focus();
  await page.keyboard.type('barns');
  await expect(page.getByRole('option', { name: /Barnsley/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chosen: Barnsley')).toBeVisible();
  await expect(page).toHaveURL(/area=barnsley/);
  const result = page.locator('.check-result');
  await expect(result).toContainText('From 22.4% to 25.5% is a rise of 3.1 points.');
  await expect(result.getByRole('heading', { level: 2 })).toHaveText('Matches');
  await page.getByLabel('The change stated').fill('-3.1');
  await expect(result.getByRole('heading', { level: 2 })).toHaveText('Differs');
  await expect(result).toContainText('the claim said a fall of 3.1 points');
});

test('what is no number is said, and nothing from the address is taken on trust', async ({
  page,
}) => {
  await openCheck(page, 'measure=referrals&said=%3Cscript%3E&year=20x&area=england');
  await expect(page.getByRole('heading', { name: 'What the figures say' })).toBeVisible();
  await page.getByLabel('The number stated').fill('very many');
  await expect(page.getByText('That is no number')).toBeVisible();
  await page.goto('claims/check?measure=happiness');
  await expect(page.getByText('There is no measure called “happiness”.')).toBeVisible();
  await openCheck(page, 'area=atlantis');
  await expect(page.getByText('The measure has no figure of this area')).toBeVisible();
});

for (const address of [
  'claims',
  'claims?verdict=different-measure',
  'claims/check?measure=plans-at-31-march&year=2014&said=48100',
  'claims/check?measure=caseload&area=kingston-upon-thames&kind=percent&said=-5&how=about',
  'claims/check?area=atlantis',
]) {
  test(`${address} passes axe, opened up, and does not scroll sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.waiting')).toHaveCount(0);
    await unfoldAll(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(page);
  });
}
