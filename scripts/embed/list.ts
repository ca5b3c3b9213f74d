import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { embeddable } from '../../src/catalogue/embeddable';
import { embedPath, type EmbedPlace } from '../../src/view/embed-view';

/** Where an embed is, and the file that it is drawn from, below the site's folder. */
export interface EmbedPlaced extends EmbedPlace {
  /** Below the base, without an ending: "embed/2025/re-referrals/barnsley". */
  path: string;
  file: string;
}

const folder = 'data/figures/embed';

function placesIn(dir: string, release: string | null): EmbedPlaced[] {
  const root = join(folder, release ?? '');
  return embeddable
    .filter((measure) => existsSync(join(dir, root, measure)))
    .flatMap((measure) =>
      readdirSync(join(dir, root, measure))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          const place = { measure, slug: name.slice(0, -'.json'.length), release };
          return { ...place, path: embedPath(place), file: join(root, measure, name) };
        }),
    );
}

/** Every embed of a built site: those that follow the newest release, then each release's own. */
export function listEmbeds(dir: string): EmbedPlaced[] {
  if (!existsSync(join(dir, folder))) {
    throw new Error(`There is no ${folder} in ${dir}: run "npm run build:data", then "build:app".`);
  }
  const releases = readdirSync(join(dir, folder)).filter((name) => !embeddable.includes(name));
  return [null, ...releases.sort()].flatMap((release) => placesIn(dir, release));
}
