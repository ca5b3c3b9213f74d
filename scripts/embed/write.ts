import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import { capitalised } from '../../src/figure/words';
import type { Site } from '../site';
import type { StaticEmbed } from './bundle';
import type { EmbedPlaced } from './list';
import { oembedOf, oembedPath } from './oembed';
import { embedHtml } from './page-html';

/** Writes an embed's page and its oEmbed answer into the built site; gives their bytes. */
export function writeEmbed(
  place: EmbedPlaced,
  { styles, embedMarkup }: StaticEmbed,
  script: string,
  site: Site,
): number {
  const figures = readFileSync(join(site.dir, place.file), 'utf8').trim();
  const file = JSON.parse(figures) as EmbedFile;
  const { html, figure } = embedMarkup(file, site.base);
  const { title } = figure;
  const page = embedHtml(
    { place, title, description: figure.sentence, html, figures, styles, script },
    site,
  );
  const answer = `${JSON.stringify(oembedOf(place, titleOf(place, title, file), site))}\n`;
  let bytes = 0;
  for (const [name, content] of [
    [`${place.path}.html`, page],
    [oembedPath(place), answer],
  ] as const) {
    const to = join(site.dir, name);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, content);
    bytes += Buffer.byteLength(content);
  }
  return bytes;
}

/**
 * The title that a site keeps with an embed: the finding of a frozen one; of one that goes with the newest
 * release what it is of, which is still right when the finding is another.
 */
function titleOf({ release }: EmbedPlaced, finding: string, { measure, area }: EmbedFile): string {
  return release === null ? `${measure.label}: ${capitalised(area.spokenName)}` : finding;
}
