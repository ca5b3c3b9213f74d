import { expect, expectAccessible, test, unfoldAll } from '../support/browser';

const pages = [
  './',
  'authority/barnsley',
  'authority/hackney',
  'authority/cumbria',
  'authority/kingston-upon-thames',
  'authority/isles-of-scilly',
  'region/london',
  'measure',
  'measure/no-further-action-after-assessment',
  'measure/caseload?authority=barnsley,sheffield',
  'data',
  'methods',
];

for (const path of pages) {
  test(`${path} passes axe, opened up, and does not scroll sideways`, async ({ page }) => {
    // Everything opened is some thousands of elements, each of which axe looks at.
    test.setTimeout(120_000);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.figure-waiting, .waiting')).toHaveCount(0, { timeout: 20_000 });
    await unfoldAll(page);
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('a page that is not there', () => {
  test.use({ expectedErrors: [/404/] });

  for (const path of ['authority/atlantis', 'measure/happiness', 'nowhere/at/all']) {
    test(`${path} says so and helps on`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
      await expect(page.locator('main').getByRole('combobox')).toBeVisible();
      await expectAccessible(page);
    });
  }
});

test('the keyboard alone reaches the finder, the switches, each chart and the tables', async ({
  page,
}) => {
  await page.goto('authority/barnsley');
  await expect(page.locator('.figure-waiting')).toHaveCount(0);
  const seen = new Set<string>();
  for (let step = 0; step < 70; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return {
        what: `${element?.tagName ?? ''}:${element?.getAttribute('role') ?? ''}:${element?.getAttribute('type') ?? ''}`,
        // A chart's ring is drawn around its frame, outside the labels.
        rings: [element, element?.parentElement].map((one) =>
          one ? getComputedStyle(one).outlineStyle : 'none',
        ),
      };
    });
    seen.add(focused.what);
    expect(
      focused.rings.some((ring) => ring !== 'none'),
      `focus is seen on ${focused.what}`,
    ).toBe(true);
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['INPUT:combobox:text', 'INPUT::checkbox', 'DIV:application:']),
  );
  await page.locator('article#referrals').getByText('Table', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('article#referrals table').first()).toBeVisible();
});

test('the page reflows at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('authority/barnsley');
  await expect(page.locator('.figure-waiting')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
