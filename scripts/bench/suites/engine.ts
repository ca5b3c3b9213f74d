import { timeUntilPainted } from '../browser/appearance';
import { coldStart } from '../browser/cold-start';
import { inTurns } from '../in-turns';
import type { Result } from '../result';
import { settings } from '../settings';
import { measuredPage } from '../site/panel';
import type { Bench } from './bench';

/** What an authority's page shows only when the engine has answered it. */
const answered = '.every-measure td';

/** The engine's start against that of the bare engine, and when a real page has its first answer. */
export async function measureEngine({ site, browser, runs, say }: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const setting of settings) {
    const started = (path: string) => () =>
      coldStart(browser, setting, async (page) => {
        await page.goto(`${site}${path}`, { waitUntil: 'load' });
        return page.evaluate(() => window.benchStart());
      });
    const onPage = () =>
      coldStart(browser, setting, (page) =>
        timeUntilPainted(page, `${site}${measuredPage}`, answered),
      );
    const [product = [], bare = [], page = []] = await inTurns(
      [started('bench-engine'), started('bench-bare-engine'), onPage],
      runs,
      (round) => say(`Engine's start at ${setting.name}: ${round} of ${runs}`),
    );
    results.push(
      {
        kind: 'comparison',
        suite: 'engine',
        setting,
        what: 'Engine ready',
        product,
        against: 'bare engine',
        other: bare,
        target: 1.15,
      },
      {
        kind: 'duration',
        suite: 'engine',
        setting,
        what: 'Its first answer on an authority’s page, from the address on',
        sample: page,
      },
    );
  }
  return results;
}
