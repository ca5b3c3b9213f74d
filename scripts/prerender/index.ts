import { run } from '../run';
import { readLookups } from '../build-data/lookups';
import { listPages } from '../pages/list';
import { siteFrom } from '../site';
import { prerenderSite } from './site';
import { showProgress } from './progress';

await run(async () => {
  const site = siteFrom(process.env);
  const started = performance.now();
  const progress = showProgress(process.stderr);
  try {
    const { pages, drawn, bytes, cards, cardBytes } = await prerenderSite(
      listPages(readLookups('data').areas),
      site,
      progress,
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const size = (all: number) => `${(all / 1e6).toFixed(1)} MB`;
    console.log(
      `Wrote ${pages} pages with their charts (${drawn} drawn anew, ${size(bytes)}) and ${cards} cards (${size(cardBytes)}) in ${seconds} s.`,
    );
  } finally {
    progress.stop();
  }
});
