import { defineConfig } from '@playwright/test';
import { browserArguments } from './scripts/browser/arguments';
import { findBrowser } from './scripts/browser/find';
import { oneWidth } from './tests/support/one-width';
import { hosts, site, subpathSite } from './tests/support/sites';

// Without one the config still loads, for other tools; `npm run test:browser` installs it first.
const executablePath = findBrowser();

const serve = ({ port, base, dir }: typeof site) =>
  `npx tsx scripts/serve/index.ts --strict-port --port ${port} --base ${base} --dir ${dir}`;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 4,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    baseURL: site.address,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: browserArguments,
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    {
      name: 'phone',
      // Embeds are as wide as the column that they stand in: their tests set the widths themselves.
      testIgnore: ['hosts.spec.ts', 'embed.spec.ts', 'claim-embed.spec.ts'],
      grepInvert: new RegExp(oneWidth.tag),
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: [
    { command: serve(site), url: site.address },
    { command: serve(hosts), url: hosts.address },
    {
      command: `npm run build:app && npm run build:pages && npm run build:prerender && ${serve(subpathSite)}`,
      env: { BASE_PATH: subpathSite.base, OUT_DIR: subpathSite.dir },
      url: subpathSite.address,
      timeout: 180_000,
    },
  ],
});
