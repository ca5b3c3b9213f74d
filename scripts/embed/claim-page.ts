import { claimEmbedPath } from '../../src/view/claim-embed-view';
import type { Site } from '../site';
import type { StaticEmbed } from './bundle';
import { frameHtml } from './frame-html';
import { claimStartScript } from './start-script';
import { writeInto } from './write-file';

/**
 * Writes the page of every embedded claim into the built site: which claim it is stands in the query, so
 * there is no figure in it. Gives its bytes.
 */
export function writeClaimPage(
  { claimStyles, claimMarkup }: StaticEmbed,
  script: string,
  site: Site,
): number {
  const page = frameHtml(
    {
      title: 'A claim, checked against published figures – CIN Explorer',
      start: claimStartScript,
      styles: claimStyles,
      script,
      html: claimMarkup(site.base),
    },
    site,
  );
  return writeInto(site.dir, `${claimEmbedPath}.html`, page);
}
