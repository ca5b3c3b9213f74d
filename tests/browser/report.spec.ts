import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser';

/** A large one, one with missing years, one so small that much is withheld, and two reorganised ones. */
const packs = [
  'birmingham',
  'hackney',
  'isles-of-scilly',
  'cumbria',
  'westmorland-and-furness',
] as const;

/** The height of A4 between the pack's margins, in CSS pixels. */
const pageHeight = ((297 - 15 - 14) / 25.4) * 96;

async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`report/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.report .chart-surface, .report .chart-empty')).toHaveCount(5);
}

for (const slug of packs) {
  test(`the pack of ${slug} is two to six pages of A4`, async ({ page }) => {
    await open(page, slug);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(6);
    for (const box of pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)) {
      const [, , width, height] = (box[1] ?? '').trim().split(/\s+/).map(Number);
      expect(Math.round(width ?? 0)).toBe(595);
      expect(Math.round(height ?? 0)).toBe(842);
    }
  });

  test(`no chart of ${slug} can be cut by the end of a page`, async ({ page }) => {
    await open(page, slug);
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    // What is kept whole must fit on a page, or the browser cuts it after all.
    const kept = await page
      .locator('.report .chart, .report-finding, .report-beside')
      .evaluateAll((blocks) =>
        blocks.map((block) => ({
          inside: getComputedStyle(block).breakInside,
          height: block.getBoundingClientRect().height,
        })),
      );
    expect(kept).toHaveLength(15);
    for (const { inside, height } of kept) {
      expect(inside).toBe('avoid');
      expect(height).toBeLessThan(pageHeight);
    }
    await expect(page.locator('.site-head, .site-foot, .report-tools').first()).toBeHidden();
  });

  test(`the pack of ${slug} passes axe on the screen and does not scroll sideways`, async ({
    page,
  }) => {
    await open(page, slug);
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('a pack has its headings in order: headlines, five themes, what is missing, definitions', async ({
  page,
}) => {
  await open(page, 'hackney');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hackney');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Headline figures',
    'How to read this pack',
    /^Referrals: /,
    /^No further action: /,
    /^Child protection plans: /,
    /^Caseload: /,
    /^Re-referrals and caseload: /,
    'What is missing, and why',
    'Definitions',
  ]);
  await expect(page.getByRole('heading', { name: 'Questions to discuss' })).toHaveCount(5);
  await expect(page.locator('.report')).toContainText('independent of the DfE');
  const missing = page.locator('.report-missing');
  await expect(missing).toContainText('[x]');
  await expect(missing).toContainText('2021 and 2022');
  await expect(missing).toContainText('cyber-attack');
});

test('date, release and page number are set for every printed page', async ({ page }) => {
  await open(page, 'birmingham');
  const rules = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule)
      .map(({ cssText }) => cssText),
  );
  expect(rules).toHaveLength(1);
  for (const text of ['Birmingham', '2025 release', 'Made on', 'counter(page)']) {
    expect(rules[0]).toContain(text);
  }
});

test('the keyboard alone prints it, at the width of the paper, and gets back', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const chart = document.querySelector('.report .chart-surface');
      document.body.dataset.printed = String(Math.round(chart?.getBoundingClientRect().width ?? 0));
      dispatchEvent(new Event('afterprint'));
    };
  });
  await open(page, 'hackney');
  await page.getByRole('button', { name: 'Print or save as PDF' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '680');
  await page.getByRole('link', { name: 'Back to Hackney' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/authority\/hackney$/);
});

test.describe('a pack that is not there', () => {
  test.use({ expectedErrors: [/404/] });

  test('says so', async ({ page }) => {
    await page.goto('report/atlantis');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  });
});
