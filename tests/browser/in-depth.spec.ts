import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectAccessible, test, unfoldAll } from '../support/browser';

const themes = [
  'referrals-by-month',
  'referrals-by-source',
  'assessments',
  'assessment-factors',
  'enquiry-to-plan',
  'categories-of-abuse',
  'two-kinds-of-plan',
] as const;

/** A table's cells, row by row, the row's head first. */
async function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
}

async function openTables(figure: Locator): Promise<Locator> {
  await figure.getByText('Table', { exact: true }).click();
  // A chart's tooltip is a table too.
  return figure.locator('.table-frame table');
}

async function whole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.figure-waiting, .waiting')).toHaveCount(0, { timeout: 20_000 });
}

/** What a chart says at each of its stops, from the first: by the arrow keys alone. */
async function spokenBy(page: Page, figure: Locator, chart: number, stops: number) {
  const spoken: string[] = [];
  await figure.getByRole('application').nth(chart).focus();
  await page.keyboard.press('Home');
  for (let stop = 0; stop < stops; stop += 1) {
    const text = figure.getByRole('status').nth(chart);
    // What it said before is gone as soon as the key is pressed.
    if (stop > 0) await expect(text).not.toHaveText(spoken.at(-1) ?? '');
    spoken.push((await text.textContent()) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  return spoken;
}

test('seven questions stand with chart, source, notes, table and SQL', async ({ page }) => {
  await page.goto('authority/barnsley/in-depth');
  await whole(page);
  for (const id of themes) {
    const figure = page.locator(`article#${id}`);
    await expect(figure.getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(figure.getByRole('application').first()).toBeVisible();
    await expect(figure.locator('.figure-source')).toContainText('Source: DfE');
    await figure.getByText('Notes and definitions', { exact: true }).click();
    await expect(figure.getByText('Definitions:')).toBeVisible();
    await figure.getByText('SQL', { exact: true }).click();
    await expect(figure.locator('pre').first()).toContainText('FROM figures');
  }
});

test('the first page leads there and back, with what it is compared with', async ({ page }) => {
  await page.goto('authority/barnsley?compare=england');
  const ways = page.getByRole('link', { name: 'In depth: more on Barnsley' });
  await expect(ways).toHaveCount(2);
  await ways.first().click();
  await expect(page).toHaveURL(/authority\/barnsley\/in-depth\?compare=england$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnsley in depth');
  await expect(page).toHaveTitle(/^Barnsley in depth/);
  await expect(page.getByRole('checkbox', { name: 'Neighbours’ median' })).not.toBeChecked();
  await page.getByRole('link', { name: 'Back to Barnsley' }).click();
  await expect(page).toHaveURL(/authority\/barnsley\?compare=england$/);
  await page.goto('./');
  await page.getByRole('link', { name: 'In depth: more on England' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('England in depth');
});

test('a switched comparator goes from every chart that it was in', async ({ page }) => {
  await page.goto('authority/barnsley/in-depth');
  await whole(page);
  const charts = ['referrals-by-source', 'assessments', 'categories-of-abuse'].map((id) =>
    page.locator(`article#${id}`).getByRole('application').first(),
  );
  const named = async (chart: Locator) => (await chart.getAttribute('aria-label')) ?? '';
  const before = await Promise.all(charts.map(named));
  await page.getByRole('checkbox', { name: 'England' }).click();
  await expect(page).toHaveURL(/\?compare=region,neighbours$/);
  const table = await openTables(page.locator('article#referrals-by-source'));
  await expect(table.first().getByRole('columnheader', { name: 'England' })).toHaveCount(0);
  await expect(charts[1] ?? page.locator('none')).not.toHaveAttribute(
    'aria-label',
    before[1] ?? '',
  );
});

test('every bar reads out the numbers of its row', async ({ page }) => {
  await page.goto('authority/barnsley/in-depth');
  await whole(page);
  const figure = page.locator('article#assessment-factors');
  const rows = await cellsOf((await openTables(figure)).first());
  // Two of the 39 were withdrawn before the latest year.
  expect(rows.length).toBe(37);
  const spoken = await spokenBy(page, figure, 0, rows.length);
  rows.forEach((row, index) => {
    for (const cell of row) expect(spoken[index]).toContain(cell);
  });
});

test('every month reads out the number of its cell', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('authority/hackney/in-depth');
  await whole(page);
  const figure = page.locator('article#referrals-by-month');
  const rows = (await cellsOf((await openTables(figure)).first())).reverse();
  expect(rows.length).toBe(12);
  const cells = rows.flatMap(([, ...months]) => months.slice(0, 12));
  const spoken = await spokenBy(page, figure, 0, cells.length);
  cells.forEach((cell, index) => expect(spoken[index]).toContain(cell));
  expect(cells).toContain('[x]');
});

test('every point of the small charts reads out the numbers of its row', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('authority/hackney/in-depth');
  await whole(page);
  const figure = page.locator('article#referrals-by-source');
  const rows = (await cellsOf((await openTables(figure)).nth(1))).reverse();
  expect(rows.length).toBe(11);
  const spoken = await spokenBy(page, figure, 1, rows.length * 4);
  rows.forEach(([year = '', ...cells], row) => {
    for (let chart = 0; chart < 4; chart += 1) {
      const said = spoken[chart * rows.length + row];
      expect(said).toContain(year);
      for (const cell of cells.slice(chart * 2, chart * 2 + 2)) expect(said).toContain(cell);
    }
  });
});

test('the download holds the figures of the table, symbols in brackets', async ({ page }) => {
  await page.goto('authority/hackney/in-depth');
  await whole(page);
  const figure = page.locator('article#referrals-by-month');
  const rows = await cellsOf((await openTables(figure)).first());
  const cells = rows.flatMap(([, ...months]) => months.slice(0, 12).map((c) => c.replace(',', '')));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('hackney-referrals-by-month.csv');
  const { data } = Papa.parse<{ value: string; symbol: string }>(
    readFileSync(await download.path(), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  expect(data.map(({ value, symbol }) => value || symbol).sort()).toEqual(cells.sort());
});

test('SQL shown there runs in the reader’s browser', async ({ page }) => {
  await page.goto('authority/barnsley/in-depth');
  await whole(page);
  const figure = page.locator('article#referrals-by-source');
  await figure.getByText('SQL', { exact: true }).click();
  await figure.getByRole('button', { name: 'Run it here' }).first().click();
  await expect(figure.getByText(/\d+ rows, the first five of them/)).toBeVisible({
    timeout: 20_000,
  });
});

for (const path of [
  'england/in-depth',
  'region/north-east/in-depth',
  'authority/hackney/in-depth',
  'authority/isles-of-scilly/in-depth',
]) {
  test(`${path} passes axe, opened up, and does not scroll sideways`, async ({ page }) => {
    // Everything opened is some thousands of elements, each of which axe looks at.
    test.setTimeout(240_000);
    await page.goto(path);
    await whole(page);
    await unfoldAll(page);
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('a page in depth that is not there', () => {
  test.use({ expectedErrors: [/404/] });

  test('says so', async ({ page }) => {
    await page.goto('authority/atlantis/in-depth');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  });
});

test('charts are drawn anew for paper, and put back after it', async ({ page }) => {
  await page.goto('authority/barnsley/in-depth');
  const surfaces = page.locator('.chart-surface');
  // One that came meanwhile would be drawn for the window.
  await whole(page);
  await expect(page.getByRole('application')).toHaveCount(14);
  const widest = () =>
    surfaces.evaluateAll((all) => Math.max(...all.map((one) => parseFloat(one.style.width))));
  await expect.poll(widest).toBeGreaterThan(0);
  const before = await widest();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await widest()).toBe(Math.min(before, 660));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(widest).toBe(before);
});
