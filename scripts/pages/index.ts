import { readLookups } from '../build-data/lookups';
import { run } from '../run';
import { siteFrom } from '../site';
import { listPages } from './list';
import { writePages } from './write';

await run(() => {
  const pages = listPages(readLookups('data').areas);
  writePages(pages, siteFrom(process.env));
  console.log(`Wrote ${pages.length} pages.`);
});
