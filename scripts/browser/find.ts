import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { usualPlaces } from './places';

/**
 * The path of an installed Chrome or Chromium, or null: CHROME_PATH where it is set, else the usual
 * places, else the one that Playwright downloaded. Throws where CHROME_PATH leads to no browser.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const chosen = env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!isBrowser(chosen)) {
      throw new Error(`CHROME_PATH is "${chosen}", which is not a Chrome or Chromium that starts.`);
    }
    return chosen;
  }
  const places = [...usualPlaces(process.platform, env), chromium.executablePath()];
  return places.find(isBrowser) ?? null;
}

/** True for a file that says it is a browser; Ubuntu's `chromium` may be a note about a snap. */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows it opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom(e|ium)/.test(stdout);
}
