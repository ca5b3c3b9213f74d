import { timeUntilPainted } from '../browser/appearance';
import { coldStart } from '../browser/cold-start';
import { firstLine } from '../browser/first-line';
import { inTurns } from '../in-turns';
import type { Result } from '../result';
import { settings } from '../settings';
import { measuredPage } from '../site/panel';
import type { Bench } from './bench';

/** The first chart of an authority's page against the same chart on pages without the product. */
export async function measureFirstChart({ site, browser, runs, say }: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const setting of settings) {
    const painted = (path: string) => () =>
      coldStart(browser, setting, (page) => timeUntilPainted(page, `${site}${path}`, firstLine));
    const [product = [], chart = [], svg = []] = await inTurns(
      [painted(measuredPage), painted('bench-chart'), painted('bench-svg')],
      runs,
      (round) => say(`First chart at ${setting.name}: ${round} of ${runs}`),
    );
    const first = {
      kind: 'comparison',
      suite: 'first-chart',
      setting,
      what: 'First chart painted',
      product,
    } as const;
    results.push(
      { ...first, against: 'same chart from static JSON', other: chart, target: 1.1 },
      { ...first, against: 'same chart as inline SVG', other: svg, target: null },
    );
  }
  return results;
}
