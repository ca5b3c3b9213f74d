import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
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
  const { html, figure } = embedMarkup(JSON.parse(figures) as EmbedFile, site.base);
  const { title } = figure;
  const page = embedHtml(
    { place, title, description: figure.sentence, html, figures, styles, script },
    site,
  );
  const answer = `${JSON.stringify(oembedOf(place, title, site))}\n`;
  let bytes = 0;
  for (const [name, content] of [
    [`${place.path}.html`, page],
    [oembedPath(place), answer],
  ] as const) {
    const file = join(site.dir, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    bytes += Buffer.byteLength(content);
  }
  return bytes;
}
