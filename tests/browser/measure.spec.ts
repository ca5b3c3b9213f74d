import { expect, test } from '../support/browser';

test.describe('before the engine has started', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('a measure shows every authority in the latest year', async ({ page }) => {
    await page.route('**/engine/**', (route) => route.abort());
    await page.goto('measure/no-further-action-after-assessment');
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(
      'in England, 30.8%',
    );
    await expect(page.getByRole('row', { name: /Barnsley/ })).toContainText('39.8%');
  });
});

test.describe('with the engine', () => {
  test('another year is asked of the engine and kept in the address', async ({ page }) => {
    await page.goto('measure/re-referrals');
    await page.getByRole('combobox', { name: 'Year ending 31 March' }).selectOption('2021-03-31');
    await expect(page).toHaveURL(/\?year=2021$/);
    await expect(page.getByRole('row', { name: /Hackney/ })).toContainText('[x]', {
      timeout: 20_000,
    });
    await page.goBack();
    await expect(page.getByRole('row', { name: /Hackney/ })).toContainText('19.9%');
  });

  test('ticked authorities are drawn through the years, and the address holds them', async ({
    page,
  }) => {
    await page.goto('measure/caseload?authority=barnsley,sheffield');
    const chart = page.getByRole('application').nth(1);
    await expect(chart).toHaveAccessibleName(/Barnsley: .* Sheffield: .* England: /, {
      timeout: 20_000,
    });
    await page.getByRole('combobox', { name: 'Add another authority' }).fill('leeds');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/authority=barnsley,sheffield,leeds/);
    await expect(chart).toHaveAccessibleName(/Leeds: /);
    await expect(page.getByLabel('Show the years of Leeds')).toBeChecked();
    await expect(page.getByLabel('Show the years of Wakefield')).toBeDisabled();
    await page.getByRole('button', { name: 'Remove Sheffield' }).click();
    await expect(page).toHaveURL(/authority=barnsley,leeds/);
    await page.getByLabel('Show the years of Leeds').uncheck();
    await expect(page).toHaveURL(/authority=barnsley$/);
    // Every letter typed after a pick counts, the first one too.
    await page.getByRole('combobox', { name: 'Add another authority' }).focus();
    await page.keyboard.type('poole');
    await expect(page.getByRole('combobox', { name: 'Add another authority' })).toHaveValue(
      'poole',
    );
  });

  test('missing figures come last in either order', async ({ page }) => {
    await page.goto('measure/plans-two-years-or-more?order=highest');
    const cells = page.locator('section[aria-labelledby="authorities-title"] tbody td.numeric');
    await expect(cells.first()).toContainText('%');
    const texts = await cells.allTextContents();
    const firstMissing = texts.findIndex((text) => text.startsWith('['));
    expect(firstMissing).toBeGreaterThan(0);
    expect(texts.slice(firstMissing).every((text) => text.startsWith('['))).toBe(true);
    const values = texts.slice(0, firstMissing).map(parseFloat);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});
