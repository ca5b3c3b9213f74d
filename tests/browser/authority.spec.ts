import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import Papa from 'papaparse';
import { expect, test } from '../support/browser';

const themes = [
  'referrals',
  'no-further-action',
  'plans',
  'caseload',
  're-referrals-and-caseload',
] as const;

/** A table's cells, row by row, the row's head first. */
async function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
}

async function openTable(figure: Locator): Promise<Locator> {
  await figure.getByText('Table', { exact: true }).click();
  // A chart's tooltip is a table too.
  return figure.locator('.table-frame table');
}

/** What a figure says of how unusual it is. */
function howUnusual(figure: Locator): Locator {
  return figure.getByRole('heading', { name: 'Is that unusual?' }).locator('..');
}

test('five charts stand with finding, source, notes, table and SQL', async ({ page }) => {
  await page.goto('authority/barnsley');
  for (const id of themes) {
    const figure = page.locator(`article#${id}`);
    await expect(figure.getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(figure.getByRole('application').first()).toBeVisible();
    await expect(figure.getByText('Source: DfE')).toBeVisible();
    await figure.getByText('SQL', { exact: true }).click();
    await expect(figure.locator('pre').first()).toContainText('FROM figures');
  }
});

test('each figure says whether it is unusual, and leads to the comparison', async ({ page }) => {
  await page.goto('authority/barnsley');
  for (const id of themes) {
    const value = await page.locator(`a.headline[href="#${id}"] .headline-value`).innerText();
    const said = howUnusual(page.locator(`article#${id}`));
    await expect(said).toContainText(value);
  }
  const first = howUnusual(page.locator('article#referrals'));
  await first.getByRole('link', { name: 'What these words mean' }).click();
  await expect(page.getByRole('heading', { name: /^What “expected”/ })).toBeInViewport();
  await first.getByRole('link', { name: 'Compare referrals per 10,000 children' }).click();
  await expect(page).toHaveURL(/\/compare\?measure=referrals-per-10000&authority=barnsley$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('England has nothing to be unusual among, and no report', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('article#referrals').getByText('Source: DfE')).toBeVisible();
  await expect(page.getByText('Is that unusual?')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /to print$/ })).toHaveCount(0);
});

test('every period that a chart reads out has the numbers of its table', async ({ page }) => {
  await page.goto('authority/hackney');
  const figure = page.locator('article#no-further-action');
  const tables = await openTable(figure);
  const charts = figure.getByRole('application');
  await expect(charts).toHaveCount(2);
  for (const index of [0, 1]) {
    const rows = (await cellsOf(tables.nth(index))).reverse();
    expect(rows.length).toBe(14);
    await charts.nth(index).focus();
    await page.keyboard.press('Home');
    const spoken = figure.getByRole('status').nth(index);
    for (const [year = '', ...cells] of rows) {
      await expect(spoken).toContainText(year);
      const text = (await spoken.textContent()) ?? '';
      for (const cell of cells) {
        // What a table leaves empty, a voice has to say.
        expect(text, `${year} in “${text}”`).toContain(cell === '–' ? 'no figure' : cell);
      }
      await page.keyboard.press('ArrowRight');
    }
  }
});

test('marks of a scatter have the numbers of its table', async ({ page }) => {
  await page.goto('authority/barnsley');
  const figure = page.locator('article#re-referrals-and-caseload');
  const tables = await openTable(figure);
  const rows = (await cellsOf(tables.first())).reverse();
  expect(rows.length).toBe(8);
  await figure.getByRole('application').first().focus();
  await page.keyboard.press('Home');
  const spoken = figure.getByRole('status').first();
  for (const [year = '', caseload = '', share = ''] of rows) {
    await expect(spoken).toContainText(`31 March ${year}`);
    await expect(spoken).toContainText(caseload);
    await expect(spoken).toContainText(share);
    await page.keyboard.press('ArrowRight');
  }
});

test('the download holds the figures of the tables, symbols in brackets', async ({ page }) => {
  await page.goto('authority/hackney');
  const figure = page.locator('article#plans');
  const tables = await openTable(figure);
  const cells: string[] = [];
  for (let index = 0; index < (await tables.count()); index += 1) {
    for (const [, ...row] of await cellsOf(tables.nth(index))) cells.push(...row);
  }
  const shown = cells.filter((cell) => cell !== '–').map((cell) => cell.replace(/[,%]/g, ''));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('hackney-plans.csv');
  const { data } = Papa.parse<{ value: string; symbol: string; source: string }>(
    readFileSync(await download.path(), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  expect(data.map(({ value, symbol }) => value || symbol).sort()).toEqual(shown.sort());
  expect(shown).toContain('[x]');
  expect(new Set(data.map(({ source }) => source.includes('Open Government Licence')))).toEqual(
    new Set([true]),
  );
});

test('comparators are switched in the address; back and forward undo and redo', async ({
  page,
}) => {
  await page.goto('authority/barnsley');
  const england = page.getByRole('checkbox', { name: 'England' });
  const chart = page.locator('article#caseload').getByRole('application').first();
  await expect(chart).toHaveAccessibleName(/England: /);
  await england.click();
  await expect(page).toHaveURL(/\?compare=region,neighbours$/);
  await expect(chart).not.toHaveAccessibleName(/England: /);
  await page.goBack();
  await expect(england).toBeChecked();
  await expect(chart).toHaveAccessibleName(/England: /);
  await page.goForward();
  await expect(england).not.toBeChecked();
  await page.reload();
  await expect(england).not.toBeChecked();
  await expect(chart).not.toHaveAccessibleName(/England: /);
});

test('back and forward move between pages', async ({ page }) => {
  await page.goto('authority/barnsley');
  await page.getByRole('link', { name: 'Rotherham' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rotherham');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnsley');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rotherham');
});

test('Hackney’s missing years are gaps that say why, on screen and in the table', async ({
  page,
}) => {
  await page.goto('authority/hackney');
  const figure = page.locator('article#referrals');
  await expect(figure.getByRole('application').first()).toHaveAccessibleName(
    /no figure for 2021 and 2022, not available \[x\]/,
  );
  await expect(figure.locator('svg text', { hasText: '[x]' }).first()).toBeVisible();
  const rows = await cellsOf((await openTable(figure)).first());
  expect(
    rows.filter(([year]) => year === '2021' || year === '2022').map(([, cell]) => cell),
  ).toEqual(['[x]', '[x]']);
});

test('Kingston upon Thames says that its caseload is a joint one', async ({ page }) => {
  await page.goto('authority/kingston-upon-thames');
  await expect(
    page.getByText('Kingston upon Thames and Richmond upon Thames make one workforce return'),
  ).toBeVisible();
  await expect(page.locator('article#caseload').getByRole('heading', { level: 2 })).toContainText(
    'in Kingston upon Thames and Richmond upon Thames together held 13.9 each',
  );
});

test('Cumbria stops at 2023 and points to its successors, which point back', async ({ page }) => {
  await page.goto('authority/cumbria');
  await expect(page.getByText('Cumbria’s figures stop at 2023').first()).toBeVisible();
  const tables = await openTable(page.locator('article#referrals'));
  expect((await cellsOf(tables.first()))[0]?.[0]).toBe('2023');
  await page.getByRole('link', { name: 'Cumberland', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cumberland');
  await expect(page.getByText('begin in 2024, after Cumbria').first()).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Cumbria', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cumbria');
});

test('SQL shown on the page runs in the reader’s browser', async ({ page }) => {
  await page.goto('authority/barnsley');
  const figure = page.locator('article#caseload');
  await figure.getByText('SQL', { exact: true }).click();
  await figure.getByRole('button', { name: 'Run it here' }).first().click();
  await expect(figure.getByText(/\d+ rows, the first five of them/)).toBeVisible({
    timeout: 20_000,
  });
});

test('every measure comes from the engine, with symbols', async ({ page }) => {
  await page.goto('authority/barnsley');
  const row = page.getByRole('row', { name: /Child protection plans of two years or more/ });
  await expect(row).toContainText('[c]', { timeout: 20_000 });
  await expect(page.getByRole('row', { name: /^Referrals 3,241/ })).toContainText('632,830');
});
