import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { starredKey } from '../../src/components/starred';
import { expect, expectAccessible, test, unfoldAll } from '../support/browser';

const parts = ['Where they lie', 'More than chance?', 'Through the years', 'On the map', 'Figures'];

/** Opens a comparison and waits until all of its parts stand. */
async function compare(page: Page, query = ''): Promise<void> {
  await page.goto(`compare${query === '' ? '' : `?${query}`}`);
  for (const name of parts) {
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const rows = (page: Page) => page.locator('.compare-table tbody tr');
const row = (page: Page, name: string | RegExp) =>
  rows(page).filter({ has: page.getByRole('rowheader', { name }) });

test.describe('without the engine', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('every part of the page stands, of all authorities of England', async ({ page }) => {
    await page.route('**/engine/**', (route) => route.abort());
    await compare(page);
    await expect(page.getByText('none is picked out')).toBeVisible();
    await expect(part(page, 'More than chance?')).toContainText(
      '2 of 153 figures lie beyond the 99.8% limits',
    );
    await part(page, 'More than chance?').getByLabel('Chance alone').check();
    await expect(page).toHaveURL(/\?limits=naive$/);
    await expect(part(page, 'More than chance?')).toContainText(
      'By them 102 of 153 figures lie beyond the 99.8% limits',
    );
  });
});

test('authorities are chosen, and taken away, with the keyboard alone', async ({ page }) => {
  await compare(page);
  const choice = page.getByRole('combobox', { name: 'Authorities', exact: true });
  await choice.focus();
  await page.keyboard.type('barns');
  await expect(page.getByRole('option', { name: /Barnsley/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?authority=barnsley$/);
  await expect(choice).toBeFocused();
  await page.keyboard.type('poole');
  await expect(choice).toHaveValue('poole');
  const found = page.getByRole('listbox', { name: 'Authorities found' }).getByRole('option');
  await expect(found).toContainText(['until 2019', 'was Bournemouth, Poole']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/authority=barnsley,poole$/);
  await expect(part(page, 'Where they lie')).toContainText('Poole: existed no longer');
  await page.keyboard.press('Backspace');
  await expect(page).toHaveURL(/\?authority=barnsley$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove Barnsley' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare$/);
  await expect(page.getByText('none is picked out')).toBeVisible();
});

test('a group around the first that was chosen has its median and its members', async ({
  page,
}) => {
  await compare(page, 'authority=barnsley');
  const groups = page.getByLabel('Group to compare with');
  await groups.selectOption({ label: 'Barnsley’s ten statistical neighbours (2025 model)' });
  await expect(page).toHaveURL(/group=neighbours:barnsley$/);
  const chart = part(page, 'Where they lie').getByRole('application');
  await expect(chart).toHaveAccessibleName(
    /Median of Barnsley’s ten statistical neighbours \(2025 model\) 18\.6%/,
  );
  await expect(page.locator('.compare-table .group-row')).toHaveCount(10);
  await groups.selectOption({ label: 'The most deprived fifth of authorities' });
  await expect(page).toHaveURL(/group=deprivation:most$/);
  await expect(chart).toHaveAccessibleName(/Median of the most deprived fifth/);
});

test('those chosen become a group with a name, and are given back', async ({ page }) => {
  await compare(page, 'authority=barnsley,doncaster,rotherham,sheffield');
  await page.getByText('Make a group of those chosen').click();
  await page.getByLabel('Its name').fill('South Yorkshire');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    /\?group=own&name=South\+Yorkshire&members=barnsley,doncaster,rotherham,sheffield$/,
  );
  await expect(part(page, 'Where they lie').getByRole('application')).toHaveAccessibleName(
    /Median of “South Yorkshire”/,
  );
  await page.getByRole('button', { name: 'Change the members' }).click();
  await expect(page).toHaveURL(/\?authority=barnsley,doncaster,rotherham,sheffield$/);
});

test('years are stepped through; back and forward follow', async ({ page }) => {
  await compare(page, 'authority=barnsley');
  const when = page.getByRole('status').filter({ hasText: 'ending' });
  await expect(when).toHaveText('The year ending 31 March 2025');
  await page.getByRole('button', { name: 'The year before' }).click();
  await expect(when).toHaveText('The year ending 31 March 2024');
  await expect(page).toHaveURL(/\?year=2024&authority=barnsley$/);
  const slider = page.getByRole('slider', { name: 'Year' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'The year ending 31 March 2023');
  await page.goBack();
  await expect(when).toHaveText('The year ending 31 March 2024');
  await page.goBack();
  await expect(when).toHaveText('The year ending 31 March 2025');
  await expect(page).toHaveURL(/\?authority=barnsley$/);
  await page.goForward();
  await expect(when).toHaveText('The year ending 31 March 2024');
});

test('playing goes through the years to the last and leaves no trail behind', async ({ page }) => {
  await compare(page, 'year=2023');
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page).toHaveURL(/\?year=2024$/);
  await expect(page).toHaveURL(/\/compare$/);
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the table is sorted by its heads, and the address holds the order', async ({ page }) => {
  await compare(page);
  const head = page.getByRole('columnheader', { name: 'Change in one year' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/\?sort=one-year&descending=true$/);
  const changes = async () =>
    (await rows(page).locator('td.compare-change:nth-last-child(2)').allInnerTexts()).map(
      (text) => text.split('\n')[0] ?? '',
    );
  const number = (text: string) => Number.parseFloat(text.replace('−', '-'));
  const fallen = await changes();
  const known = fallen.filter((text) => text !== '–');
  expect(known.length).toBeGreaterThan(100);
  expect(fallen.slice(0, known.length)).toEqual(known);
  const numbers = known.map((text) => (text === 'no change' ? 0 : number(text)));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await page.goBack();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
});

test('the download has the figures of the table', async ({ page }) => {
  await compare(page, 'measure=caseload');
  const download = page.waitForEvent('download');
  await part(page, 'Figures').getByRole('button', { name: 'Download CSV' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('compare-caseload-2025.csv');
  const { data } = Papa.parse<Record<string, string>>(await readFile(await saved.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const shown = await rows(page).evaluateAll((all) =>
    all.map((row) => row.querySelector('td')?.textContent ?? ''),
  );
  const numbers = shown.filter((text) => /^\d/.test(text)).sort();
  const returns = new Map(data.map((row) => [row['joint_return'] || row['area'], row]));
  const values = [...returns.values()].flatMap((row) => row['value'] || []);
  expect(values.sort()).toEqual(numbers);
  expect(returns.size).toBe(shown.length);
});

test('the year 2013 with Dorset’s old and new authority shows one, and says why not the other', async ({
  page,
}) => {
  await compare(page, 'year=2013&group=own&name=Both&members=dorset,dorset-to-2019');
  const why = 'Dorset: did not exist yet: its figures start with the year ending 31 March 2020';
  await expect(part(page, 'Where they lie')).toContainText(why);
  await expect(page.locator('.compare-table .group-row')).toHaveCount(2);
  await expect(row(page, 'Dorset (to 2019)')).toContainText('19.6%');
  await expect(row(page, /^Dorset in the group/)).toContainText('did not exist yet');
  await page.getByRole('button', { name: 'Change the members' }).click();
  const chosen = page.getByRole('group', { name: 'Chosen authorities' }).getByRole('button');
  await expect(chosen).toHaveText([/^Dorset ×/, /^Dorset \(to 2019\) ×/]);
});

test('a year that a measure lacks is said in words, and the nearest shown', async ({ page }) => {
  await compare(page, 'measure=caseload&year=2013');
  await expect(page.getByText('No authority has a figure for 30 September 2013')).toContainText(
    '30 September 2017 is shown',
  );
  await expect(page.getByRole('slider', { name: 'Year' })).toHaveAttribute(
    'aria-valuetext',
    '30 September 2017',
  );
  await expect(part(page, 'More than chance?').getByRole('application')).toHaveCount(0);
});

test('one’s own authority is picked out, and compared in one click', async ({ page }) => {
  await page.addInitScript(([key, slug]) => localStorage.setItem(key, slug), [
    starredKey,
    'leeds',
  ] as const);
  await compare(page);
  await expect(part(page, 'Where they lie').getByRole('heading', { level: 3 })).toContainText(
    'Leeds',
  );
  await page.getByRole('button', { name: 'Compare Leeds with its neighbours' }).click();
  await expect(page).toHaveURL(/\?authority=leeds&group=neighbours:leeds$/);
});

for (const query of [
  '',
  'authority=barnsley,rotherham&group=neighbours:barnsley',
  'measure=caseload&authority=kingston-upon-thames&map=outlines&trends=lines&limits=naive',
  'year=2013&group=own&name=Both&members=dorset,dorset-to-2019',
  'measure=happiness&authority=atlantis&group=region:wessex',
]) {
  test(`compare?${query} passes axe, opened up, and does not scroll sideways`, async ({ page }) => {
    // Everything opened is some thousands of elements, each of which axe looks at.
    test.setTimeout(120_000);
    await compare(page, query);
    await expect(page.locator('.waiting')).toHaveCount(0);
    await unfoldAll(page);
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
