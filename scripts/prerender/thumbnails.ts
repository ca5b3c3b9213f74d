import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import { plainEmbed } from '../../src/view/embed-view';
import { loadStaticEmbed } from '../embed/bundle';
import { listEmbeds } from '../embed/list';

/** What oEmbed's answers say of the pictures, in pixels. */
export const thumbnailSize = { width: 600, height: 315 } as const;

/** They are drawn as an embed of this size, and made smaller: a chart needs the room. */
const drawnSize = { width: 800, height: 420 } as const;

/** A picture of an embed. */
export interface Thumbnail {
  /** Where it goes, below the site's folder. */
  file: string;
  /** Draws it. */
  svg: () => string;
}

/** The pictures of all embeds that follow the newest release; none where a site has no embeds. */
export async function listThumbnails(dir: string): Promise<Thumbnail[]> {
  if (!existsSync(join(dir, 'data/figures/embed'))) return [];
  const { embedSvg } = await loadStaticEmbed();
  const { width, height } = drawnSize;
  return listEmbeds(dir)
    .filter(({ release }) => release === null)
    .map(({ measure, slug, file }) => ({
      file: `cards/embed/${measure}/${slug}.png`,
      svg: () => {
        const figures = JSON.parse(readFileSync(join(dir, file), 'utf8')) as EmbedFile;
        return embedSvg(figures, plainEmbed, width, height);
      },
    }));
}
