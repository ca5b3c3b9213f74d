import { timeUntilPainted } from '../browser/appearance';
import { coldStart } from '../browser/cold-start';
import { embedLine, firstLine } from '../browser/first-line';
import { inTurns } from '../in-turns';
import type { Result } from '../result';
import { settings } from '../settings';
import { measuredPage } from '../site/panel';
import type { Bench } from './bench';

/** The page that the product puts into other people's articles, as soon as it is built. */
const embedPage = 'embed/re-referrals/barnsley';

/** The live chart, which answers the pointer and the keys, in the place of the written one. */
const liveChart = '#root:not(.static) .chart-surface[role="application"]';

/**
 * The first chart of an authority's page, and of an embed, against the same chart on pages without the
 * product; and when the chart that was written ahead of time has given way to the live one.
 */
export async function measureFirstChart({ site, browser, runs, say }: Bench): Promise<Result[]> {
  const results: Result[] = [];
  const hasEmbed = (await fetch(`${site}${embedPage}`, { method: 'HEAD' })).ok;
  for (const setting of settings) {
    const painted =
      (path: string, what = firstLine) =>
      () =>
        coldStart(browser, setting, (page) => timeUntilPainted(page, `${site}${path}`, what));
    const [product = [], chart = [], svg = [], alive = [], embed = []] = await inTurns(
      [
        painted(measuredPage),
        painted('bench-chart'),
        painted('bench-svg'),
        painted(measuredPage, liveChart),
        ...(hasEmbed ? [painted(embedPage, embedLine)] : []),
      ],
      runs,
      (round) => say(`First chart at ${setting.name}: ${round} of ${runs}`),
    );
    const first = { kind: 'comparison', suite: 'first-chart', setting } as const;
    const what = 'First chart painted';
    const against = 'same chart as inline SVG';
    results.push(
      {
        ...first,
        what,
        product,
        against: 'same chart from static JSON',
        other: chart,
        target: 1.1,
      },
      { ...first, what, product, against, other: svg, target: 1.15 },
    );
    if (hasEmbed) {
      const what = 'Chart of an embed painted';
      results.push({ ...first, what, product: embed, against, other: svg, target: 1.15 });
    }
    const takenOver = { kind: 'duration', suite: 'first-chart', setting } as const;
    results.push({ ...takenOver, what: 'Live chart in its place', sample: alive });
  }
  return results;
}
