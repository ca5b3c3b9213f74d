import { expect, expectAccessible, test } from '../support/browser';

const keep = { name: 'Keep as my authority' };
const myAuthority = { name: 'My authority' };

test('an authority starred once is found highlighted everywhere, and after a reload', async ({
  page,
}) => {
  await page.goto('authority/barnsley');
  const button = page.getByRole('button', keep);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('link', myAuthority)).toHaveCount(0);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toContainText('My authority');
  await expect(page.getByRole('link', myAuthority)).toHaveAttribute('href', /authority\/barnsley$/);
  await expectAccessible(page);

  await page.goto('./');
  await expect(page.getByText('Your authority: Barnsley')).toBeVisible();
  const listed = page.getByRole('listitem').filter({ hasText: '(your authority)' });
  await page.getByText('Yorkshire and The Humber', { exact: true }).click();
  await expect(listed).toHaveText(/^Barnsley/);
  await page.getByRole('combobox', { name: 'Find an authority or region' }).fill('barn');
  await expect(page.getByRole('option', { name: /^Barnsley \(your authority\)/ })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Barnet/ })).not.toContainText('your authority');

  await page.goto('authority/rotherham');
  await expect(page.getByRole('button', keep)).toHaveAttribute('aria-pressed', 'false');
  await expect(listed).toHaveText(/^Barnsley/);

  await page.goto('measure/re-referrals');
  await expect(page.getByText('Your authority, Barnsley: ')).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /your authority/ })).toHaveText(/^Barnsley/);
  await expectAccessible(page);

  await page.getByRole('link', myAuthority).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnsley');
  await page.getByRole('button', keep).click();
  await expect(page.getByRole('link', myAuthority)).toHaveCount(0);
  await page.goto('measure/re-referrals');
  await expect(page.getByRole('rowheader', { name: 'Barnsley' })).toBeVisible();
  await expect(page.getByText('your authority')).toHaveCount(0);
});

test('the keyboard alone stars, and the focus stays', async ({ page }) => {
  await page.goto('authority/barnsley');
  const button = page.getByRole('button', keep);
  await button.focus();
  await page.keyboard.press('Space');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('another tab follows', async ({ context, page }) => {
  await page.goto('authority/barnsley');
  const other = await context.newPage();
  await other.goto('authority/hackney');
  await expect(other.getByRole('link', myAuthority)).toHaveCount(0);
  await page.getByRole('button', keep).click();
  await expect(other.getByRole('link', myAuthority)).toHaveAttribute('href', /barnsley$/);
  await other.getByRole('button', keep).click();
  await expect(page.getByRole('button', keep)).toHaveAttribute('aria-pressed', 'false');
});

test('where storage is refused, the star lasts as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('authority/barnsley');
  await page.getByRole('button', keep).click();
  await page.getByRole('link', { name: 'Rotherham' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rotherham');
  await expect(page.getByRole('link', myAuthority)).toHaveAttribute('href', /barnsley$/);
});

test('nothing is sent when an authority is starred', async ({ page }) => {
  await page.goto('authority/barnsley');
  const telling: string[] = [];
  page.on('request', (request) => {
    // The engine may still be fetched: files with names that say nothing of the choice.
    if (request.method() !== 'GET' || request.url().includes('barnsley'))
      telling.push(request.url());
  });
  await page.getByRole('button', keep).click();
  await expect(page.getByRole('link', myAuthority)).toBeVisible();
  await page.waitForTimeout(300);
  expect(telling).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the link to one’s authority leaves a narrow page narrow', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('cin:authority', 'barnsley'));
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('authority/barnsley');
    await expect(page.getByRole('link', myAuthority)).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    const brand = await page.getByRole('link', { name: 'CIN Explorer' }).boundingBox();
    const own = await page.getByRole('link', myAuthority).boundingBox();
    expect((own?.x ?? 0) + (own?.width ?? 0)).toBeLessThanOrEqual(width - 20);
    expect(own?.y, 'on one line with the brand').toBeCloseTo(brand?.y ?? 0, -1);
  }
});
