import { findBrowser } from '../browser/find';
import type { Options } from './arguments';
import { findPublished } from './published';
import type { LeftOut } from './report/report';
import type { Result } from './result';
import { openSite } from './site/site';
import type { Bench } from './suites/bench';
import { measureCharts } from './suites/charts';
import { measureEngine } from './suites/engine';
import { measureFirstChart } from './suites/first-chart';
import { measureImport } from './suites/import';
import { measureQueries } from './suites/queries';

/** What was measured, and what could not be. */
export interface Measured {
  results: Result[];
  leftOut: LeftOut[];
}

type Say = (text: string) => void;

const inBrowser = [
  ['first-chart', measureFirstChart],
  ['charts', measureCharts],
  ['engine', measureEngine],
  ['queries', measureQueries],
] as const;

/** Measures the parts that were asked for. */
export async function measure({ suites, runs }: Options, say: Say): Promise<Measured> {
  const measured: Measured = { results: [], leftOut: [] };
  const browserSuites = inBrowser.filter(([id]) => suites.includes(id));
  if (browserSuites.length > 0) {
    const browser = findBrowser();
    if (browser === null) throw new Error('There is no Chrome or Chromium: "npm run browser".');
    const site = await openSite(browser, say);
    try {
      const bench: Bench = { site: site.address, browser, runs, say };
      for (const [, suite] of browserSuites) measured.results.push(...(await suite(bench)));
    } finally {
      await site.close();
    }
  }
  if (suites.includes('import')) {
    const published = findPublished(process.env);
    if (published === null) {
      measured.leftOut.push({
        suite: 'import',
        reason: 'There are no published files: CIN_PUBLISHED says where they are.',
      });
    } else {
      measured.results.push(...(await measureImport(published, runs, say)));
    }
  }
  return measured;
}
