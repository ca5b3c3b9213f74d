import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Download, Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, expectAccessible, test } from '../support/browser';
import { oneWidth } from '../support/one-width';

/** A chart of each kind: where it is, and what its pictures are called. */
const kinds = [
  ['lines', 'authority/barnsley', '#no-further-action'],
  ['path and dots', 'authority/barnsley', '#re-referrals-and-caseload'],
  ['months', 'authority/barnsley/in-depth', '#referrals-by-month'],
  ['bars', 'authority/barnsley/in-depth', '#referrals-by-source'],
  ['small charts', 'authority/barnsley/in-depth', '#categories-of-abuse'],
  ['distribution', 'compare?measure=re-referrals&authority=barnsley,leeds', '#where'],
  ['funnel', 'compare?measure=re-referrals&authority=barnsley,leeds', '#chance'],
  ['hexagons', 'compare?measure=re-referrals&authority=barnsley', '#map'],
  ['outlines', 'compare?measure=re-referrals&authority=barnsley&map=outlines', '#map'],
  ['year', 'relationship/re-referral-by-caseload?authority=barnsley', '#one-year'],
  ['years', 'relationship/re-referral-by-caseload', '#all-years'],
  ['thresholds', 'relationship/re-referral-by-caseload', '#threshold'],
  ['stacked dots', 'measure/re-referrals', '#every-authority'],
  ['before and after', 'authority/cumberland', '#before-and-after'],
] as const;

/** Charts whose pictures are taken on a phone as well: lines, marks, and a map. */
const fromPhone: readonly string[] = ['lines', 'funnel', 'hexagons'];

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Share this chart' });
const tab = (page: Page, name: string) => sheet(page).getByRole('tab', { name, exact: true });
const copy = (page: Page, label: string) =>
  sheet(page).getByRole('button', { name: `Copy: ${label}`, exact: true });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the sheet of a chart at one of its parts. */
async function share(page: Page, path: string, figure: string, part: string): Promise<void> {
  await page.goto(path);
  await page
    .locator(figure)
    .getByRole('button', { name: /^Share: / })
    .first()
    .click();
  await expect(sheet(page)).toBeVisible();
  await tab(page, part).click();
}

async function saved(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** What a PNG holds, decoded by the browser: its size, and how many colours stand in it. */
async function decoded(page: Page, download: Download) {
  const bytes = (await readFile(await download.path())).toString('base64');
  return page.evaluate(async (data) => {
    const response = await fetch(`data:image/png;base64,${data}`);
    const bitmap = await createImageBitmap(await response.blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(
      context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer,
    );
    const ink = pixels.reduce((count, pixel) => count + Number(pixel !== 0xffffffff), 0);
    return {
      width: bitmap.width,
      height: bitmap.height,
      colours: new Set(pixels).size,
      ink: ink / pixels.length,
    };
  }, bytes);
}

/** Where a shape or a word stands in what is drawn, from its corner, in pixels. */
interface Place {
  name: string;
  box: number[];
}

function places(root: Element): Place[] {
  const { left, top } = root.getBoundingClientRect();
  return [...root.querySelectorAll('circle, path, text')]
    .filter((one) => one.closest('defs, pattern, clipPath') === null)
    .map((one) => {
      const box = one.getBoundingClientRect();
      return { name: one.localName, box: [box.left - left, box.top - top, box.width, box.height] };
    });
}

/** The shapes of one drawing that another has nowhere, or elsewhere. */
function lacking(drawn: readonly Place[], kept: readonly Place[]): Place[] {
  const near = (a: number, b = NaN) => Math.abs(a - b) <= 0.5;
  return drawn.filter(
    ({ name, box }) =>
      !kept.some((one) => one.name === name && box.every((part, at) => near(part, one.box[at]))),
  );
}

test.describe('the picture of', () => {
  for (const [kind, path, figure] of kinds) {
    // All are drawn anew, 960 pixels wide; that this is so from a phone as well, three kinds show.
    const details = fromPhone.includes(kind) ? {} : oneWidth;
    test(`${kind} is whole, alone and in its right size`, details, async ({ page, context }) => {
      await share(page, path, figure, 'Picture');
      const preview = sheet(page).getByAltText('The picture as it will be saved');
      await expect(preview).toBeVisible({ timeout: 20_000 });
      const width = Number(await preview.getAttribute('width'));
      const height = Number(await preview.getAttribute('height'));
      expect(width).toBe(960);
      const button = (name: string) => sheet(page).getByRole('button', { name, exact: true });

      const small = await decoded(page, await saved(page, button('PNG')));
      expect([small.width, small.height]).toEqual([width, height]);
      expect(small.ink).toBeGreaterThan(0.01);
      expect(small.colours).toBeGreaterThan(20);
      const large = await decoded(page, await saved(page, button('PNG, twice the size')));
      expect([large.width, large.height]).toEqual([2 * width, 2 * height]);

      const download = await saved(page, button('SVG'));
      expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.svg$/);
      const svg = await textOf(download);
      // As drawn on the page, chart and all: nothing is anywhere else.
      const drawn = await page.locator('.share-picture').evaluate(places);
      const alone = await context.newPage();
      await alone.setContent('<!doctype html><body style="margin:0"></body>');
      const found = await alone.evaluate((text) => {
        const document_ = new DOMParser().parseFromString(text, 'image/svg+xml');
        const error = document_.querySelector('parsererror')?.textContent ?? null;
        const root = document.importNode(document_.documentElement, true);
        document.body.append(root);
        const size = { width: root.clientWidth, height: root.clientHeight };
        const outside = [...root.querySelectorAll('text')].flatMap((one) => {
          const box = one.getBoundingClientRect();
          const fits =
            box.left >= -0.5 &&
            box.top >= -0.5 &&
            box.right <= size.width + 0.5 &&
            box.bottom <= size.height + 0.5;
          return fits ? [] : [one.textContent];
        });
        const words = [...root.querySelectorAll('text')].map((one) => one.textContent).join(' ');
        const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
        const lost = [...text.matchAll(/url\(#([^)]+)\)/g)].filter(([, id]) => !ids.has(id ?? ''));
        return { error, outside, words, lost: lost.length };
      }, svg);
      expect(found.error).toBeNull();
      expect(found.outside, 'words outside the picture').toEqual([]);
      expect(found.lost, 'references that lead nowhere').toBe(0);
      const kept = await alone.locator('svg').first().evaluate(places);
      expect(lacking(drawn, kept)).toEqual([]);
      for (const words of ['Source: DfE', 'release', 'Reference dates:', 'Licence v3.0']) {
        expect(found.words).toContain(words);
      }
      expect(svg).not.toMatch(/class=|style=|foreignObject|<script|var\(/);
      expect(svg).toContain('sans-serif');
    });
  }
});

test('a picture for a phone has its words within it', async ({ page }) => {
  await share(page, 'authority/barnsley', '#referrals', 'Picture');
  await sheet(page)
    .getByLabel(/^A phone/)
    .check();
  const preview = sheet(page).getByAltText('The picture as it will be saved');
  await expect(preview).toHaveAttribute('width', '600', { timeout: 20_000 });
  await sheet(page).getByLabel('Chart', { exact: true }).selectOption({ index: 1 });
  await expect(sheet(page).getByText('Drawing …')).toHaveCount(0);
  const download = await saved(page, sheet(page).getByRole('button', { name: 'PNG', exact: true }));
  expect(download.suggestedFilename()).toMatch(/^barnsley-referrals-.+-phone\.png$/);
  expect((await decoded(page, download)).width).toBe(600);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link leads to the very view and chart', async ({ page }) => {
    await share(page, 'authority/barnsley?compare=england', '#no-further-action', 'Link');
    await copy(page, 'Link to this view').click();
    await expect(sheet(page).getByText('Copied.')).toBeVisible();
    const address = await clipboard(page);
    expect(new URL(address).search).toBe('?compare=england');
    expect(new URL(address).hash).toBe('#no-further-action');
    await page.goto(address);
    await expect(page.getByRole('checkbox', { name: 'England', exact: true })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /Yorkshire/ })).not.toBeChecked();
  });

  test('a table goes to a spreadsheet cell by cell, with its source', async ({ page }) => {
    await share(page, 'authority/barnsley', '#no-further-action', 'Data');
    const table = sheet(page).locator('.share-table table');
    const cells = await table
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
      );
    await sheet(page).getByRole('button', { name: 'Copy table for a spreadsheet' }).click();
    await expect(sheet(page).getByText('Copied, with its source.')).toBeVisible();
    const lines = (await clipboard(page)).split(/\r?\n/);
    expect(lines.slice(1, 1 + cells.length).map((line) => line.split('\t'))).toEqual(cells);
    expect(lines.join('\n')).toContain('Source: DfE');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
    });
    expect(html).toContain('<table>');
  });

  test('words and citations are copied whole, and a library reads them', async ({ page }) => {
    await share(page, 'authority/barnsley', '#no-further-action', 'Words');
    await copy(page, 'Sentence').click();
    await expect(sheet(page).getByText('Copied.')).toBeVisible();
    const sentence = await clipboard(page);
    for (const words of ['Barnsley', 'year ending 31 March', 'England', 'DfE', 'Licence v3.0']) {
      expect(sentence).toContain(words);
    }
    for (const [label, file] of [
      ['BibTeX', '.bib'],
      ['RIS', '.ris'],
    ] as const) {
      await copy(page, label).click();
      const copied = await clipboard(page);
      const download = await saved(
        page,
        sheet(page).getByRole('button', { name: `Save ${file}`, exact: true }),
      );
      expect(download.suggestedFilename()).toBe(`barnsley-no-further-action${file}`);
      const written = await textOf(download);
      expect(copied.replaceAll('\r', '').trim()).toBe(written.replaceAll('\r', '').trim());
      const { data } = new Cite(written);
      expect(data[0]?.title).toBe('Children in need');
      expect(data[0]?.issued?.['date-parts'][0]?.[0]).toBe(2025);
      expect(data[0]?.note).toContain('Open Government Licence');
    }
  });

  test('the code of an embed says what is chosen', async ({ page }) => {
    await share(page, 'authority/barnsley', '#no-further-action', 'Embed');
    const code = sheet(page).getByLabel('Code', { exact: true });
    await expect(code).toHaveValue(
      /^<iframe title="[^"]*Barnsley[^"]*" src="http:\/\/[^"]*\/embed\/no-further-action-after-assessment\/barnsley" width="100%" height="\d+" loading="lazy" style="border:0" allow="clipboard-write"><\/iframe>\n<script src="http:\/\/[^"]*\/embed\.js" async><\/script>$/,
    );
    await sheet(page).getByRole('checkbox', { name: 'England', exact: true }).uncheck();
    await sheet(page).getByLabel('Dark').check();
    await sheet(page)
      .getByLabel(/^Keep to/)
      .check();
    await sheet(page).getByLabel('With the script that sets the height').uncheck();
    await sheet(page).getByLabel('From').selectOption('2015');
    await sheet(page)
      .getByRole('combobox', { name: /Other areas/ })
      .fill('leeds');
    await sheet(page).getByRole('option', { name: /Leeds/ }).click();
    await expect(code).toHaveValue(
      /src="[^"]*\/embed\/20\d\d\/no-further-action-after-assessment\/barnsley\?compare=region,neighbours&amp;with=leeds&amp;from=2015&amp;theme=dark"/,
    );
    await expect(code).not.toHaveValue(/script/);
    await copy(page, 'Code').click();
    await expect.poll(() => clipboard(page)).toBe(await code.inputValue());
    // A colour that cannot be seen is not handed out.
    await sheet(page).getByLabel('One of your own').check();
    await expect(sheet(page).getByRole('alert')).toContainText('3:1');
    await expect(code).toHaveCount(0);
  });
});

test('without a clipboard, what is to be copied is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await share(page, 'authority/barnsley', '#referrals', 'Link');
  await copy(page, 'Link to this view').click();
  await expect(sheet(page).getByText('It is selected: press Ctrl+C')).toBeVisible();
  const selected = await sheet(page)
    .getByRole('textbox', { name: 'Link to this view' })
    .evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBeGreaterThan(20);
  await tab(page, 'Data').click();
  await sheet(page).getByRole('button', { name: 'Copy table for a spreadsheet' }).click();
  await expect(sheet(page).getByText('It is selected: press Ctrl+C')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Source: DfE');
});

test('the CSV is the table that is shown, and in full it holds every area', async ({ page }) => {
  await share(page, 'compare?measure=re-referrals&authority=barnsley', '#where', 'Data');
  const cells = await sheet(page)
    .locator('.share-table table tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
    );
  const shown = await saved(page, sheet(page).getByRole('button', { name: 'Table as CSV' }));
  const { data, errors } = Papa.parse<string[]>(await textOf(shown), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  const columns = cells[0]?.length ?? 0;
  expect(data.map((row) => row.slice(0, columns))).toEqual(cells);
  expect(data[1]?.join(' ')).toContain('DfE, “Children in need”');

  const full = await saved(page, sheet(page).getByRole('button', { name: /^CSV of/ }));
  expect(full.suggestedFilename()).toBe('re-referrals-every-area.csv');
  const rows = Papa.parse<Record<string, string>>(await textOf(full), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows.errors).toEqual([]);
  expect(new Set(rows.data.map(({ area }) => area)).size).toBeGreaterThan(160);
  expect(
    rows.data.find(({ area_name, period }) => area_name === 'England' && period === '2025-03-31')
      ?.value,
  ).toBe('22.6');
  expect(rows.data.every(({ source, licence }) => source !== '' && licence !== '')).toBe(true);
});

test('a chart without an embed leads to those that have one', async ({ page }) => {
  await share(page, 'authority/barnsley/in-depth', '#referrals-by-source', 'Embed');
  await expect(sheet(page).getByText('This chart cannot be embedded')).toBeVisible();
  await expect(sheet(page).getByRole('link')).toHaveCount(6);
});

test('the sheet is used with the keyboard alone, and hands the focus back', async ({ page }) => {
  await page.goto('authority/barnsley');
  const button = page.locator('#referrals').getByRole('button', { name: /^Share: / });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await tab(page, 'Link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Embed')).toBeFocused();
  await expect(tab(page, 'Embed')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tab(page, 'Words')).toBeFocused();
  await expect(copy(page, 'Sentence')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('every part of the sheet is accessible, and fits the window', async ({ page }) => {
  await share(page, 'authority/barnsley', '#no-further-action', 'Link');
  for (const part of ['Link', 'Embed', 'Picture', 'Data', 'Words']) {
    await tab(page, part).click();
    if (part === 'Picture') {
      await expect(sheet(page).getByAltText('The picture as it will be saved')).toBeVisible({
        timeout: 20_000,
      });
    }
    // What lies behind the sheet is the same whichever part is shown: it is looked at once.
    await expectAccessible(page, part === 'Link' ? undefined : 'dialog[open]');
    const wide = await sheet(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(wide, part).toBeLessThanOrEqual(0);
  }
});
