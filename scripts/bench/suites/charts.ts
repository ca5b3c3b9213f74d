import { coldStart } from '../browser/cold-start';
import { chartNames, moments } from '../drawing';
import { inTurns } from '../in-turns';
import type { Result } from '../result';
import { settings } from '../settings';
import type { Bench } from './bench';
import { chartResults } from './charts-results';

/** Drawings of each that come before the first that counts. */
const warmUps = 3;

const drawn = chartNames.flatMap((chart) => moments.map((moment) => ({ chart, moment })));

/**
 * Every authority in the product's charts, from their data to the painted frame in a warm page,
 * against one frame and against the same marks in its Recharts scatter.
 */
export async function measureCharts({ site, browser, runs, say }: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const setting of settings) {
    const samples = await coldStart(browser, setting, async (page) => {
      await page.goto(`${site}bench-charts`, { waitUntil: 'load' });
      const things = drawn.flatMap(({ chart, moment }) =>
        (['product', 'scatter'] as const).map(
          (by) => () =>
            page.evaluate((asked) => window.benchDraw(...asked), [chart, by, moment] as const),
        ),
      );
      await inTurns(things, warmUps);
      return inTurns(things, runs, (round) =>
        say(`Charts at ${setting.name}: ${round} of ${runs}`),
      );
    });
    for (const [index, { chart, moment }] of drawn.entries()) {
      const [product = [], scatter = []] = samples.slice(2 * index, 2 * index + 2);
      results.push(...chartResults(setting, chart, moment, { product, scatter }));
    }
  }
  return results;
}
