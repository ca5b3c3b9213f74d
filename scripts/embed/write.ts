import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import { capitalised } from '../../src/figure/words';
import type { Site } from '../site';
import type { StaticEmbed } from './bundle';
import type { EmbedPlaced } from './list';
import { oembedOf, oembedPath } from './oembed';
import { embedHtml } from './page-html';
import { writeInto } from './write-file';

/** Writes an embed's page and its oEmbed answer into the built site; gives their bytes. */
export function writeEmbed(
  place: EmbedPlaced,
  { styles, embedMarkup }: StaticEmbed,
  script: string,
  site: Site,
): number {
  const figures = readFileSync(join(site.dir, place.file), 'utf8').trim();
  const file = JSON.parse(figures) as EmbedFile;
  const { html, height, figure } = embedMarkup(file, site.base);
  const { title, sentence: description } = figure;
  const page = embedHtml({ place, title, description, html, figures, styles, script }, site);
  const { path, measure, slug } = place;
  const thumbnail = `cards/embed/${measure}/${slug}.png`;
  const answer = oembedOf({ path, title: titleOf(place, title, file), height, thumbnail }, site);
  return (
    writeInto(site.dir, `${path}.html`, page) +
    writeInto(site.dir, oembedPath(path), `${JSON.stringify(answer)}\n`)
  );
}

/**
 * The title that a site keeps with an embed: the finding of a frozen one; of one that goes with the newest
 * release what it is of, which is still right when the finding is another.
 */
function titleOf({ release }: EmbedPlaced, finding: string, { measure, area }: EmbedFile): string {
  return release === null ? `${measure.label}: ${capitalised(area.spokenName)}` : finding;
}
