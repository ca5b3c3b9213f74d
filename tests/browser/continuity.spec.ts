import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectAccessible, test } from '../support/browser';

async function sectionOf(page: Page, slug: string): Promise<Locator> {
  await page.goto(`authority/${slug}`);
  const section = page.getByRole('region', { name: 'Before and after', exact: true });
  await expect(section.getByRole('application')).toBeVisible();
  return section;
}

/** A table's cells, row by row, the row's head first. */
async function cellsOf(section: Locator): Promise<string[][]> {
  await section.getByText('Table', { exact: true }).click();
  return section
    .locator('.table-frame table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
}

const pages = [
  ['cumbria', 'On 1 April 2023 Cumbria was divided into two authorities'],
  ['westmorland-and-furness', 'On 1 April 2023 Cumbria was divided into two authorities'],
  ['bournemouth-christchurch-and-poole', 'joined by Christchurch, until then a part of'],
  ['dorset', 'What remained of the old Dorset became a new authority of the same name'],
  ['poole', 'Each authority has a line of its own below'],
  ['northamptonshire', 'they have one line between them'],
  ['buckinghamshire', 'Only the ONS code changed, from E10000002 to E06000060'],
] as const;

for (const [slug, words] of pages) {
  test(`${slug} tells its story and passes axe`, async ({ page }) => {
    const section = await sectionOf(page, slug);
    await expect(section).toContainText(words);
    await section.getByText('Table', { exact: true }).click();
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing is wider than the page').toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
  });
}

test('an area that was never reorganised has no such section and asks for no such file', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/continuity/.test(request.url())) asked.push(request.url());
  });
  await page.goto('authority/barnsley');
  await expect(page.getByRole('heading', { name: 'Statistical neighbours' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Before and after', exact: true })).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('the story is fetched after the page’s own figures', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await sectionOf(page, 'cumbria');
  const own = asked.findIndex((path) => path.endsWith('/authority/cumbria.json'));
  const story = asked.findIndex((path) => path.endsWith('/continuity/cumbria.json'));
  expect(own).toBeGreaterThanOrEqual(0);
  expect(story).toBeGreaterThan(own);
});

test('every year that the chart reads out has the figures of its table, line by line', async ({
  page,
}) => {
  const section = await sectionOf(page, 'cumbria');
  const rows = (await cellsOf(section)).reverse();
  expect(rows.length).toBe(16);
  expect(rows.at(-1)).toEqual(['2025', '–', '641.5', '384.4', '519.4']);
  expect(rows.find(([year]) => year === '2023')?.slice(1, 4)).toEqual(['330.1', '–', '–']);
  const chart = section.getByRole('application');
  await chart.focus();
  await page.keyboard.press('Home');
  const spoken = section.getByRole('status');
  for (const [year = '', ...cells] of rows) {
    await expect(spoken).toContainText(year);
    const text = (await spoken.textContent()) ?? '';
    for (const cell of cells.filter((one) => one !== '–')) expect(text).toContain(cell);
    // Before its successors were there, only Cumbria has figures; after, only they have.
    expect(text.includes('Cumberland no figure')).toBe(Number(year) <= 2023);
    expect(text.includes('Furness no figure')).toBe(Number(year) <= 2023);
    expect(text.includes('Cumbria no figure')).toBe(Number(year) >= 2024);
    await page.keyboard.press('ArrowRight');
  }
});

test('the measure is chosen by keyboard and stands in the address; a count comes with a caution', async ({
  page,
}) => {
  const section = await sectionOf(page, 'northamptonshire');
  const choice = section.getByLabel('Measure');
  await expect(section.getByText('A count depends on')).toHaveCount(0);
  await choice.selectOption({ label: 'Referrals' });
  await expect(page).toHaveURL(/\?before=referrals$/);
  await expect(section.getByText('A count depends on')).toBeVisible();
  await expect(section.getByRole('application')).not.toHaveAccessibleName(/England: /);
  await page.reload();
  await expect(choice).toHaveValue('referrals');
  await choice.selectOption({ label: 'Caseload per social worker' });
  await expect(section.getByRole('application')).toHaveAccessibleName(
    /North Northamptonshire and West Northamptonshire \(joint return\): /,
  );
  await page.goBack();
  await expect(choice).toHaveValue('referrals');
  await choice.focus();
  await expect(choice).toBeFocused();
});

test('the download holds the figures of the table', async ({ page }) => {
  const section = await sectionOf(page, 'poole');
  const cells = (await cellsOf(section)).flatMap(([, ...row]) => row);
  const shown = cells.filter((cell) => cell !== '–').map((cell) => cell.replace(/[,%]/g, ''));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^poole-before-and-after-.*\.csv$/);
  const { data } = Papa.parse<{ value: string; symbol: string }>(
    readFileSync(await download.path(), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  expect(data.map(({ value, symbol }) => value || symbol).sort()).toEqual(shown.sort());
  expect(shown).toContain('[x]');
});

test('a predecessor links forward at the top, and down to its story', async ({ page }) => {
  await page.goto('authority/cumbria');
  const head = page.locator('.page-head');
  await expect(head.getByRole('link', { name: 'Cumberland', exact: true })).toBeVisible();
  await head.getByRole('link', { name: 'Before and after, on one time axis' }).click();
  await expect(page).toHaveURL(/#before-and-after$/);
  await expect(
    page.getByRole('heading', { name: 'Before and after', exact: true }),
  ).toBeInViewport();
  await head.getByRole('link', { name: 'Westmorland and Furness' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Westmorland and Furness');
});

for (const slug of ['kingston-upon-thames', 'richmond-upon-thames']) {
  test(`${slug} says since when its workforce return is a joint one`, async ({ page }) => {
    await page.goto(`authority/${slug}`);
    await expect(
      page.locator('.page-head').getByText('from 30 September 2017 to 30 September 2025'),
    ).toBeVisible();
  });
}
