import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from '../support/browser';

const pages = [
  'data/coverage',
  'data/coverage?group=referrals&open=re-referrals:2014',
  'data/revisions',
  'data/codebook#column-re-referrals',
];

for (const path of pages) {
  test(`${path} passes axe and does not scroll sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the data page leads to all three', async ({ page }) => {
  for (const name of ['Coverage', 'Revisions', 'Codebook']) {
    await page.goto('data');
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(`${name} – CIN Explorer`);
  }
});

test.describe('coverage', () => {
  const cell = (name: string) => ({ name: new RegExp(`^${name}: `) });

  test('a cell says what is missing, and is kept in the address', async ({ page }) => {
    await page.goto('data/coverage');
    const button = page.getByRole('button', cell('Referrals, the year ending 31 March 2024'));
    await expect(button).toHaveText('151');
    await button.click();
    await expect(page).toHaveURL(/\?open=referrals:2024$/);
    const details = page.locator('#details-referrals');
    await expect(details).toContainText('151 of the 153 that there were have a figure');
    await expect(details.getByRole('link', { name: 'Hampshire' })).toHaveAttribute(
      'href',
      /\/authority\/hampshire$/,
    );
    await details.getByRole('link', { name: 'See these figures' }).click();
    await expect(page).toHaveURL(/\/measure\/referrals\?year=2024$/);
  });

  test('a year without figures says why, and a break what it is', async ({ page }) => {
    await page.goto('data/coverage?open=re-referrals:2010');
    await expect(page.locator('#details-re-referrals')).toContainText('which is another measure');
    await page.goto('data/coverage?open=referrals:2013');
    await expect(page.locator('#details-referrals')).toContainText('Break.');
  });

  test('a table is one tab stop, in which arrows move and Enter opens', async ({ page }) => {
    await page.goto('data/coverage?group=referrals');
    const table = page.getByRole('table').first();
    await expect(table.locator('button[tabindex="0"]')).toHaveCount(1);
    await table.locator('button[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const focused = page.getByRole(
      'button',
      cell('Referrals per 10,000 children, the year ending 31 March 2011'),
    );
    await expect(focused).toBeFocused();
    await expect(table.locator('button[tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(focused).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(focused).toHaveAttribute('aria-expanded', 'false');
  });

  test('a group of measures is shown alone', async ({ page }) => {
    await page.goto('data/coverage');
    await page.getByLabel('Measures', { exact: true }).selectOption('Workforce');
    await expect(page).toHaveURL(/\?group=workforce$/);
    await expect(page.getByRole('rowheader', { name: 'Social worker turnover' })).toBeVisible();
    const referrals = page.getByRole('link', { name: 'Referrals', exact: true });
    await expect(referrals).toHaveCount(0);
    await page.goBack();
    await expect(referrals).toBeVisible();
  });

  test('measures keep their names in sight while the years scroll', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('data/coverage?group=referrals');
    const frame = page.locator('.table-frame').first();
    const name = frame.getByRole('rowheader', { name: 'Referrals', exact: true }).last();
    const before = await name.boundingBox();
    await frame.evaluate((element) => element.scrollTo({ left: 300, behavior: 'instant' }));
    expect((await name.boundingBox())?.x).toBe(before?.x);
  });
});

test.describe('revisions', () => {
  test('are narrowed to an area and a pair of releases, which the address keeps', async ({
    page,
  }) => {
    await page.goto('data/revisions');
    const rows = page.getByRole('region', { name: 'Table of revisions' }).locator('tbody tr');
    await expect(page.getByRole('status')).toHaveText(/^(\d+) of \1 revisions\.$/);
    await page.getByLabel('Area', { exact: true }).selectOption({ label: 'Barnet' });
    await page.getByLabel('Releases', { exact: true }).selectOption('children-in-need-2024-2025');
    await expect(page).toHaveURL(/area=barnet&releases=children-in-need-2024-2025$/);
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('2024 → 2025');
    await page.reload();
    await expect(rows).toHaveCount(2);
    await page.goto('data/revisions?area=nowhere');
    await expect(page.getByRole('status')).toHaveText('No revision fits all of these.');
  });

  test('can all be taken away, by name', async ({ page }) => {
    await page.goto('data/revisions');
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: /Download every revision/ }).click();
    const text = await readFile(await (await waiting).path(), 'utf8');
    expect(text).toMatch(/^data_set,publication,older_release,newer_release,measure,label,area,/);
    const count = await page.getByRole('heading', { name: /published cells/ }).textContent();
    expect(text.trimEnd().split('\n')).toHaveLength(1 + parseInt(count ?? '', 10));
  });
});

test.describe('the codebook', () => {
  test('is searched by a word of a definition or a head of a file', async ({ page }) => {
    await page.goto('data/codebook');
    const search = page.getByLabel('Find a measure or a published column');
    await search.fill('rereferral_percent');
    await expect(page.getByRole('status')).toHaveText(/^0 measures and 1 published columns\.$/);
    await expect(page.getByRole('rowheader', { name: 're-referrals' })).toBeVisible();
    await search.fill('unicorns');
    await expect(page.getByRole('status')).toContainText('Nothing has that name');
  });

  test('opens at the column that an address names, and at another that is chosen', async ({
    page,
  }) => {
    await page.goto('data/codebook#column-plans-at-31-march');
    await expect(page.locator('#column-plans-at-31-march')).toBeInViewport();
    await page.goto('data/codebook#measure-caseload');
    await expect(page.locator('#measure-caseload')).toBeInViewport();
    await page.locator('#measure-caseload').getByRole('link', { name: 'case-holders' }).click();
    await expect(page.locator('#column-case-holders')).toBeInViewport();
  });

  test('prints every column', async ({ page }) => {
    await page.goto('data/codebook');
    await expect(page.locator('#measure-referrals')).toBeVisible();
    await expect(page.locator('#column-referrals')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('#column-referrals')).toHaveCount(1);
    await expect(page.locator('#column-children-aged-0-to-17')).toHaveCount(1);
  });
});
