import { chromium } from '@playwright/test';
import { firstLine } from '../browser/first-line';

/** The chart of the static page as that page has drawn it, inline in one that holds nothing else. */
export async function drawSvgPage(executablePath: string, chartPage: string): Promise<string> {
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(chartPage);
    const drawing = page.locator('svg', { has: page.locator(firstLine) });
    const svg = await drawing.first().evaluate((element) => element.outerHTML);
    return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A chart</title>
  </head>
  <body>${svg}</body>
</html>
`;
  } finally {
    await browser.close();
  }
}
