import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles } from '../../src/catalogue/claims';
// The whole list: claims may be about any measure.
import '../../src/catalogue/measures';
import type { ClaimsFile } from '../../src/figure/claims/claims-file';
import { publishedClaims } from '../../src/figure/claims/published-claim';
import { claimEmbedTitle } from '../../src/figure/share/embed-code';
import { publishedClaimPath } from '../../src/view/published-claim-view';
import type { Site } from '../site';
import type { StaticEmbed } from './bundle';
import { frameHead, frameHtml } from './frame-html';
import { oembedOf, oembedPath } from './oembed';
import { publishedStartScript } from './start-script';
import { writeInto } from './write-file';

/**
 * Writes the page of every article's claim, and its oEmbed answer, into the built site: checked here by the
 * very file that the page of all claims is checked by. Gives their number and their bytes.
 */
export function writePublishedClaims(
  { claimStyles, publishedClaimMarkup }: StaticEmbed,
  script: string,
  site: Site,
): { count: number; bytes: number } {
  const json = readFileSync(join(site.dir, 'data/figures/claims.json'), 'utf8');
  const all = publishedClaims(articles, JSON.parse(json) as ClaimsFile);
  let bytes = 0;
  for (const checked of all) {
    const path = publishedClaimPath(checked.id);
    const title = claimEmbedTitle(checked.says);
    const { html, height } = publishedClaimMarkup(checked, site.base);
    const page = frameHtml(
      {
        title,
        head: frameHead({ path, title, description: checked.sentence }, site),
        start: publishedStartScript,
        styles: claimStyles,
        script,
        data: { path },
        html,
      },
      site,
    );
    const answer = oembedOf({ path, title, height, thumbnail: null }, site);
    bytes += writeInto(site.dir, `${path}.html`, page);
    bytes += writeInto(site.dir, oembedPath(path), `${JSON.stringify(answer)}\n`);
  }
  return { count: all.length, bytes };
}
