import { coldStart } from '../browser/cold-start';
import { pick } from '../pick';
import type { Result } from '../result';
import { settings, type Setting } from '../settings';
import type { Query } from '../../../src/query/query';
import type { Bench } from './bench';
import { querySet } from './query-set';

/** The shortest question there is: what it takes is the way to the worker and back. */
const roundTrip: Query = { sql: 'SELECT 1 AS one', params: [] };

const warmUps = 30;
const rounds = 250;

/** Every kind of chart query in the product's engine once it is warm, rows and all. */
export async function measureQueries({ site, browser, say }: Bench): Promise<Result[]> {
  const kinds = Object.entries(querySet('data'));
  const results: Result[] = [];
  for (const setting of settings) {
    say(`Queries at ${setting.name}`);
    const samples = await timesOf(site, browser, setting, [
      [roundTrip],
      ...kinds.map(([, queries]) => queries),
    ]);
    const [shortest = []] = samples;
    const result = { kind: 'queries', setting, roundTrip: shortest } as const;
    results.push({ ...result, query: roundTrip.sql, sample: shortest, target: null });
    for (const [index, [query]] of kinds.entries()) {
      results.push({ ...result, query, sample: samples[index + 1] ?? [], target: 10 });
    }
  }
  return results;
}

/** A sample for each list of queries: one of each list in turns, each time with other parameters. */
function timesOf(
  site: string,
  browser: string,
  setting: Setting,
  lists: readonly (readonly Query[])[],
): Promise<number[][]> {
  return coldStart(browser, setting, async (page) => {
    await page.goto(`${site}bench-engine`, { waitUntil: 'load' });
    await page.evaluate(() => window.benchStart());
    const samples: number[][] = lists.map(() => []);
    for (let round = -warmUps; round < rounds; round += 1) {
      const queries = lists.map((list) => pick(list, round + warmUps, warmUps + rounds));
      const times = await page.evaluate((asked) => window.benchTimes(asked), queries);
      if (round >= 0) for (const [index, time] of times.entries()) samples[index]?.push(time);
    }
    return samples;
  });
}
