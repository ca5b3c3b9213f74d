import { showProgress } from '../prerender/progress';
import { run } from '../run';
import { siteFrom } from '../site';
import { bundleScripts, loadStaticEmbed } from './bundle';
import { writeClaimPage } from './claim-page';
import { listEmbeds } from './list';
import { writePublishedClaims } from './published-claims';
import { writeEmbed } from './write';

await run(async () => {
  const site = siteFrom(process.env);
  const started = performance.now();
  const places = listEmbeds(site.dir);
  const scripts = await bundleScripts(site.dir);
  const page = await loadStaticEmbed();
  const progress = showProgress(process.stderr);
  progress.expect(places.length);
  const claims = writePublishedClaims(page, scripts.published, site);
  let bytes = writeClaimPage(page, scripts.claim, site) + claims.bytes;
  try {
    for (const place of places) {
      bytes += writeEmbed(place, page, scripts.page, site);
      progress.done(place.path);
    }
  } finally {
    progress.stop();
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `Wrote ${places.length} embeds with their oEmbed answers, those of ${claims.count} claims, and the one of a reader’s own (${(bytes / 1e6).toFixed(1)} MB) in ${seconds} s.`,
  );
});
