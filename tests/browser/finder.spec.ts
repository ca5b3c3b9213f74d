import { expect, test } from '../support/browser';

test('an authority is found by a former name, and its successors with it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Find an authority or region' }).fill('cumbria');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(3);
  const successors = options.filter({ hasText: 'was Cumbria' });
  await expect(successors).toContainText(['Cumberland', 'Westmorland and Furness']);
  await expect(options.filter({ hasText: 'until 2023' })).toContainText(
    'now Cumberland, and Westmorland and Furness',
  );
  await options.filter({ hasText: 'until 2023' }).click();
  await expect(page).toHaveURL(/\/authority\/cumbria$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cumbria');
});

for (const [typed, name] of [
  ['370', 'Barnsley'],
  ['E08000038', 'Barnsley'],
  ['E08000016', 'Barnsley'],
  ['scilly', 'The Isles of Scilly'],
  ['hull', 'Kingston upon Hull'],
] as const) {
  test(`“${typed}” finds ${name} with the keyboard alone`, async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('Tab');
    const finder = page.getByRole('combobox', { name: 'Find an authority or region' });
    await finder.focus();
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
}

test('a name that no area has is answered in words', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Find an authority or region' }).fill('Atlantis');
  await expect(page.getByText('No area has that name or code')).toBeVisible();
});
