import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments } from '../../browser/arguments';
import type { Setting } from '../settings';

/**
 * As wide as a common laptop, and high enough for the whole first chart of an authority's page:
 * what is below the window is drawn, but never painted.
 */
const viewport = { width: 1280, height: 1200 };

/** A browser has work of its own just after its start. */
const settled = 500;

/**
 * Does something with a page in a browser that knows nothing: a new process, a new profile, no
 * cache, no compiled code, no service worker.
 */
export async function coldStart<Outcome>(
  executablePath: string,
  setting: Setting,
  task: (page: Page) => Promise<Outcome>,
): Promise<Outcome> {
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const page = await openPage(browser, setting);
    await setTimeout(settled);
    return await task(page);
  } finally {
    await browser.close();
  }
}

/** The protocol's slow processor holds up the page's thread alone; its workers run at full speed. */
async function openPage(browser: Browser, setting: Setting): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: setting.processorSlowdown });
  if (setting.network) {
    await protocol.send('Network.enable');
    await protocol.send('Network.emulateNetworkConditions', {
      offline: false,
      ...setting.network,
    });
  }
  return page;
}
