import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/browser';

const claim = 'measure=re-referrals&year=2013&said=24.9';

/** Opens an embedded claim in a window of this width, alone. */
async function open(page: Page, query: string, width = 600) {
  await page.setViewportSize({ width, height: 520 });
  await page.goto(`embed/claim?${query}`);
  await expect(page.locator('main')).toBeVisible();
}

for (const query of [
  claim,
  'area=barnsley&year=2024&said=100',
  'measure=plans-at-31-march&kind=percent&year=2014&since=2013&said=12&how=about',
]) {
  test(`says what the check’s own page says: ${query}`, async ({ page }) => {
    await page.goto(`claims/check?${query}`);
    const result = page.locator('.check-result');
    const said = await Promise.all([
      result.locator('.verdict').innerText(),
      result.locator('.claim-sentence').innerText(),
      result.locator('.claim-facts').innerText(),
      result.locator('.check-true').innerText(),
    ]);
    await open(page, query);
    for (const words of said) expect(await page.locator('main').innerText()).toContain(words);
    const more = page.getByRole('link', { name: 'This check at CIN Explorer' });
    await expect(more).toHaveAttribute('href', `/claims/check?${query}`);
    await expect(page.getByText('Source: DfE')).toBeVisible();
    await expect(page.getByRole('link', { name: /Open Government Licence/ })).toBeVisible();
  });
}

for (const width of [320, 600]) {
  for (const theme of ['light', 'dark']) {
    test(`is accessible and fits ${width} px, ${theme}`, async ({ page }) => {
      await open(page, `${claim}&theme=${theme}`, width);
      await expect(page.locator('.verdict')).toHaveText('Matches revised figure');
      await page.getByText('The rule of').click();
      const beside = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beside).toBe(0);
      await expectAccessible(page);
    });
  }
}

for (const [name, query, said] of [
  ['script', 'said=<script>alert(1)</script>', '“said” cannot be “<script>alert(1)</script>”'],
  ['an absurd year', 'said=1&year=99999', '“year” cannot be “99999”'],
  ['a year without figures', 'said=1&year=2099', '“year” cannot be “2099”'],
  ['a path for a measure', 'said=1&measure=../../x', '“measure” cannot be “../../x”'],
  ['an unknown measure', 'said=1&measure=no-such', '“measure” cannot be “no-such”'],
  ['an unknown area', 'said=1&area=atlantis', '“area” cannot be “atlantis”'],
  ['no number', 'measure=re-referrals', '“said” has no value'],
] as const) {
  test.describe(() => {
    test.use({ expectedErrors: [/404 \(Not Found\).*no-such/] });

    test(`refuses ${name} with a plain message`, async ({ page }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await open(page, query, 320);
      await expect(page.getByRole('listitem').first()).toContainText(said);
      await expect(page.locator('.verdict')).toHaveCount(0);
      await expect(page.locator('main script')).toHaveCount(0);
      await expectAccessible(page);
      expect(dialogs).toEqual([]);
    });
  });
}

test('is checked and announced in a sandbox without an origin, and stores nothing', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.route('**/framing', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><style>body{margin:0}iframe{display:block;border:0}</style>
        <script>var heard=[];addEventListener('message',e=>heard.push(e.data))</script>
        <iframe title="Claim" src="/embed/claim?${claim}#?secret=aB3dE5fG7h" width="100%" height="520" sandbox="allow-scripts"></iframe>`,
    }),
  );
  await page.goto('framing');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.verdict')).toHaveText('Matches revised figure');
  const height = Math.ceil((await frame.locator('main').boundingBox())?.height ?? 0);
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect
    .poll(heard)
    .toEqual([
      { type: 'cin:resize', id: 'embed/claim', height, v: 1 },
      { sentinel: 'amp', type: 'embed-size', height },
      expect.stringMatching(
        /^\{"context":"iframe.resize","src":"http[^"]*said=24\.9","height":\d+\}$/,
      ),
      `pymxPYMxembed/claimxPYMxheightxPYMx${height}`,
      { message: 'height', value: height, secret: 'aB3dE5fG7h' },
    ]);
  expect(await context.cookies()).toEqual([]);
  await frame.getByText('The rule of').click();
  await expect
    .poll(async () => (await heard()).at(-1))
    .not.toMatchObject({ message: 'height', value: height });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says that it needs one, and leads to the claims page', async ({ page }) => {
    await open(page, claim);
    await expect(page.getByText('by a script, which has not run here')).toBeVisible();
    await expect(page.getByRole('link')).toHaveAttribute('href', '/claims');
  });
});

test('is handed out by the page of the check, as it will look', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`claims/check?${claim}`);
  await page.getByText('Embed this check').click();
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('.verdict')).toHaveText('Matches revised figure');
  await page.getByRole('button', { name: 'Copy: Code' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const frame = await page.evaluate((html) => {
    const found = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
    return { title: found?.title, src: found?.src };
  }, code);
  expect(frame.title).toBe(
    'A claim, checked. Re-referrals within 12 months in England, year ending 31 March 2013: 24.9%',
  );
  expect(new URL(frame.src ?? '').search).toBe(`?${claim}`);
  expect(code).toContain('embed.js');
  await expectAccessible(page);
});

test.describe('an article’s claim', () => {
  for (const id of ['plans-up-24-per-cent', 'more-than-160000-assessed', 'ten-or-more-children']) {
    test(`says what the page of all claims says: ${id}`, async ({ page }) => {
      await page.goto('claims');
      const entry = page.locator(`article#${id}`);
      await expect(entry.locator('.verdict')).toBeVisible();
      const said = [
        await entry.locator('.verdict').innerText(),
        ...(await entry.locator('.claim-words p').allInnerTexts()),
        ...(await entry.locator('.claim-facts').allInnerTexts()),
      ];
      expect(said.length).toBeGreaterThan(4);
      await page.goto(`embed/claims/${id}`);
      const text = await page.locator('main').innerText();
      for (const words of said) expect(text).toContain(words);
      const more = page.getByRole('link', { name: 'This claim at CIN Explorer' });
      await expect(more).toHaveAttribute('href', `/claims#${id}`);
    });
  }

  for (const [width, theme] of [
    [320, 'light'],
    [600, 'dark'],
  ] as const) {
    test(`is accessible and fits ${width} px, ${theme}, opened up`, async ({ page }) => {
      await page.setViewportSize({ width, height: 520 });
      await page.goto(`embed/claims/ten-or-more-children?theme=${theme}`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      const beside = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beside).toBe(0);
      await expectAccessible(page);
    });
  }

  for (const [query, said] of [
    ['theme=<script>alert(1)</script>', '“theme” cannot be “<script>alert(1)</script>”'],
    ['id=a%20b', '“id” cannot be “a b”'],
    ['theme=dark&theme=light', 'one value (it is given 2 times)'],
  ] as const) {
    test(`refuses ${query} with a plain message`, async ({ page }) => {
      await page.goto(`embed/claims/plans-48100?${query}`);
      await expect(page.getByRole('listitem')).toHaveCount(1);
      await expect(page.getByRole('listitem')).toContainText(said);
      await expect(page.locator('.verdict')).toHaveCount(0);
      await expect(page.locator('main script')).toHaveCount(0);
    });
  }

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is whole: verdict, figures, who said it, source and licence', async ({ page }) => {
      await page.goto('embed/claims/plans-48100');
      await expect(page.locator('.verdict')).toHaveText('Close');
      await expect(page.getByText('The data say 48,300; the article said 48,100.')).toBeVisible();
      await expect(page.getByText('31 March 2014 (2025 release)')).toBeVisible();
      await expect(page.getByText('Community Care, 2 September 2015')).toBeVisible();
      await expect(page.getByText('Source: DfE')).toBeVisible();
      await expect(page.getByRole('link', { name: /Open Government Licence/ })).toBeVisible();
      await page.getByText('The rule of').click();
      await expect(page.getByText('lies no further from today’s figure')).toBeVisible();
    });
  });

  test('is handed out beside it, as it will look, and by oEmbed', async ({
    page,
    context,
    request,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('claims#closed-at-first');
    const entry = page.locator('article#closed-at-first');
    await entry.getByRole('button', { name: 'Embed this check: 10.2%' }).click();
    const sheet = page.getByRole('dialog', { name: 'Embed this check' });
    await expect(sheet.frameLocator('iframe').locator('.verdict')).toHaveText('Matches');
    // The code says the height that the frame has come to have: it can be copied once that is known.
    await sheet.getByRole('button', { name: 'Copy: Code' }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain('src="http://127.0.0.1:');
    expect(code).toContain('/embed/claims/closed-at-first"');
    expect(code).toContain('embed.js');
    const given = await sheet.locator('iframe').evaluate((frame) => frame.clientHeight);
    expect(code).toContain(`height="${given}"`);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(entry.getByRole('button', { name: /^Embed this check/ })).toBeFocused();
    await page.goto('embed/claims/closed-at-first');
    const link = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = await request.get(new URL(link ?? '').pathname);
    expect(await answer.json()).toMatchObject({
      type: 'rich',
      title: 'A claim, checked. In 2016-17, 10.2% of referrals led to no further action at first.',
      html: expect.stringContaining('/embed/claims/closed-at-first"'),
    });
  });
});
