import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectAccessible, test, unfoldAll } from '../support/browser';

const lab = 'relationship/re-referral-by-caseload';

const parts = [
  'One picture of one year',
  'One authority through its years',
  'Every authority and every year',
  'Try to break it',
  'What removed whom',
  'In plain words',
  'Repeat it',
];

/** Opens a relationship and waits until all of its parts stand. */
async function open(page: Page, query = '', path = lab): Promise<void> {
  await page.goto(`${path}${query === '' ? '' : `?${query}`}`);
  for (const name of parts) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const picture = (page: Page) => part(page, 'One picture of one year');
const results = (page: Page) => page.locator('.relationship-results');

test.describe('without the engine', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('every part stands, and the first paragraph claims no cause and no absence', async ({
    page,
  }) => {
    await page.route('**/engine/**', (route) => route.abort());
    await open(page);
    const first = page.locator('.relationship-summary');
    await expect(first).toContainText('r = 0.17 (95% interval 0.01 to 0.32) over 152 authorities');
    await expect(first).toContainText('do not show that caseload causes re-referrals');
    await expect(first).toContainText('do not show that caseload does not matter');
    await expect(part(page, 'The ten-or-more question')).toBeVisible();
  });
});

test('a switch moved by keyboard is in the address and in every caption; back undoes it', async ({
  page,
}) => {
  await open(page);
  const form = part(page, 'Try to break it');
  await form.getByLabel('The 30 September inside the year (default)').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?join=same-label$/);
  await expect(form.getByLabel('The 30 September after the year ended')).toBeFocused();
  for (const name of ['One picture of one year', 'Try to break it']) {
    await expect(part(page, name)).toContainText('After the fact');
  }
  await expect(results(page)).toContainText('1,343 authority-years');
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${lab}$`));
  await expect(results(page)).toContainText('1,198 authority-years');
});

const switches: [string, (page: Page) => Promise<void>, RegExp, RegExp][] = [
  ['ranks', (page) => page.getByLabel(/Spearman/).check(), /correlation=spearman$/, /Spearman’s ρ/],
  ['weights', (page) => page.getByLabel(/^Weight by/).check(), /weighted=true$/, /Weighted by/],
  ['London', (page) => page.getByLabel('Leave London out').check(), /london=false$/, /left out/],
  [
    'whole panels',
    (page) => page.getByLabel('Only authorities with every year').check(),
    /complete=true$/,
    /a pair in every year/,
  ],
  [
    'deprivation',
    (page) => page.getByLabel('Deprivation (IDACI 2019)').check(),
    /adjusted=deprivation$/,
    /Adjusted for deprivation/,
  ],
  [
    'referrals',
    (page) => page.getByLabel('The rate of referrals').check(),
    /adjusted=referrals$/,
    /Adjusted for the rate of referrals/,
  ],
  [
    'one authority',
    async (page) => {
      await page.getByLabel('Leave one authority out').selectOption({ label: 'Isle of Wight' });
    },
    /without=921$/,
    /Isle of Wight is left out/,
  ],
  [
    'another x',
    (page) => page.getByLabel('Children in need per social worker', { exact: true }).check(),
    /x=children-in-need-per-social-worker$/,
    /children in need per social worker/,
  ],
  [
    'children for referrals',
    (page) => page.getByLabel('Children re-referred within 12 months', { exact: true }).check(),
    /y=children-re-referred$/,
    /^Children re-referred/,
  ],
];

for (const [what, change, address, caption] of switches) {
  test(`the switch of ${what} is in the address and in the caption`, async ({ page }) => {
    await open(page);
    await change(page);
    await expect(page).toHaveURL(address);
    await expect(picture(page).locator('.figure-subtitle')).toHaveText(caption);
    await page.getByRole('button', { name: 'Set every switch back' }).click();
    await expect(page).toHaveURL(new RegExp(`${lab}$`));
  });
}

test('years are stepped through, and authorities are picked from a list to be compared', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'The year before' }).click();
  await expect(page).toHaveURL(/\?year=2024$/);
  await expect(picture(page)).toContainText('the year ending 31 March 2024');
  await picture(page).getByText('Pick authorities from a list').click();
  await picture(page).getByLabel('Barnsley', { exact: true }).check();
  await picture(page).getByLabel('Leeds', { exact: true }).check();
  await page.getByRole('link', { name: 'Compare the 2 authorities picked here' }).click();
  await expect(page).toHaveURL(/compare\?year=2024&group=own&name=.*&members=barnsley,leeds$/);
});

test('the threshold moves by keyboard, and leaves no trail behind', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  const question = part(page, 'The ten-or-more question');
  await question.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?threshold=11$/);
  await expect(question).toContainText('11 or more children in need per social worker');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an authority’s page leads here with that authority, and says what its years show', async ({
  page,
}) => {
  await page.goto('authority/barnsley');
  const link = page.getByRole('link', { name: 'Do the two go together? The relationship lab' });
  await expect(link.locator('..')).toContainText('So few years show a pattern by chance easily');
  await link.click();
  await expect(page).toHaveURL(/re-referral-by-caseload\?authority=barnsley$/);
  await expect(page.getByLabel('Authority', { exact: true })).toHaveValue('barnsley');
  await expect(part(page, 'One authority through its years')).toContainText('Barnsley had');
});

test('the pairs are saved with both dates, and the scripts follow the switches', async ({
  page,
}) => {
  await open(page, 'correlation=spearman&london=false');
  const repeat = part(page, 'Repeat it');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    repeat.getByRole('button', { name: 'Download CSV of the pairs' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('re-referral-by-caseload-pairs.csv');
  const text = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(data.length).toBeGreaterThan(800);
  expect(data.some(({ region }) => region === 'London')).toBe(false);
  for (const row of data) {
    expect(Number(row['y_date']?.slice(0, 4)) - Number(row['x_date']?.slice(0, 4))).toBe(1);
  }
  await repeat.getByText('The script in R').click();
  await expect(repeat.locator('pre').first()).toContainText('kind <- "spearman"');
  await repeat.getByText('The script in Python').click();
  await expect(repeat.locator('pre').nth(1)).toContainText('kind = "spearman"');
});

test('how long a switch takes to be painted: printed, and not judged', async ({ page }) => {
  await open(page);
  const boxes = page.getByLabel('Leave London out');
  const times: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const took = await boxes.evaluate(async (box: HTMLInputElement) => {
      const results = document.querySelector('.relationship-results');
      if (!results) throw new Error('There are no results.');
      const changed = new Promise((resolve) => {
        new MutationObserver(resolve).observe(results, { subtree: true, characterData: true });
      });
      const start = performance.now();
      box.click();
      await changed;
      // The frame that shows it, and the task after it: then it is painted.
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    });
    times.push(took);
  }
  times.sort((a, b) => a - b);
  console.log(
    `A switch is painted after ${Math.round(times[10] ?? Number.NaN)} ms (median of 20).`,
  );
  expect(times).toHaveLength(20);
});

for (const [path, query] of [
  [lab, 'authority=barnsley&lowess=true&colour=region'],
  [lab, 'year=2018&join=two-years-before&adjusted=deprivation,referrals'],
  [lab, 'authority=atlantis&year=2013'],
  ['relationship/no-further-action-by-referral-rate', 'authority=leeds'],
] as const) {
  test(`${path}?${query} passes axe, opened up, and does not scroll sideways`, async ({ page }) => {
    // Everything opened is some thousands of elements, each of which axe looks at.
    test.setTimeout(120_000);
    await open(page, query, path);
    await expect(page.locator('.waiting')).toHaveCount(0);
    await unfoldAll(page);
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('a relationship that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  test('is not found, and those that there are are named', async ({ page }) => {
    const response = await page.goto('relationship/love');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
    await expect(page.getByText('There is no relationship called “love”')).toBeVisible();
  });
});
