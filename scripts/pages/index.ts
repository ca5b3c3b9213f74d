import { readLookups } from '../build-data/lookups';
import { run } from '../run';
import { siteFrom } from '../site';
import { readDataset } from './dataset';
import { listPages } from './list';
import { writePages } from './write';

await run(() => {
  const pages = listPages(readLookups('data').areas);
  const site = siteFrom(process.env);
  const datasets = readDataset(site);
  writePages(
    pages.map((page) => (page.path === 'data' ? { ...page, dataset: datasets } : page)),
    site,
  );
  console.log(`Wrote ${pages.length} pages.`);
  if (process.env.SITE_ORIGIN === undefined) {
    console.log(
      `SITE_ORIGIN is not set: canonical links, cards and the sitemap name ${site.origin}.`,
    );
  }
});
