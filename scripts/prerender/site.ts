import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Tinypool } from 'tinypool';
import { licenceLine } from '../../src/figure/citation';
import { cardPath, hasCard, isListed } from '../pages/head';
import type { Page } from '../pages/page';
import type { Site } from '../site';
import { bundleApp } from './bundle';
import { hashOf, hashOfFolder, openCache } from './cache';
import { cardSize, cardSvg } from './card';
import type { Drawn } from './drawn';
import { fillRoot } from './fill';
import type { Progress } from './progress';
import { readBuilt, stylesOf } from './styles';
import { listThumbnails, thumbnailSize } from './thumbnails';
import type { Picture, Task } from './worker';

/** What was written, and how much of it is new. */
export interface Written {
  pages: number;
  /** Of these, those that were not in the cache. */
  drawn: number;
  bytes: number;
  cards: number;
  cardBytes: number;
}

const cacheFolder = 'node_modules/.cache/prerender';

/** Draws every page that others may link into its file of a built site, each by one of the machine's cores. */
export async function prerenderSite(
  all: readonly Page[],
  { dir, base }: Site,
  progress: Progress,
): Promise<Written> {
  const pages = all.filter(isListed);
  const bundle = join(cacheFolder, 'bundle');
  await bundleApp(bundle);
  const libraries = hashOf(readFileSync('package-lock.json'));
  const program = hashOf(hashOfFolder(bundle), libraries);
  const cache = openCache(join(cacheFolder, 'pages'), dir, program);
  const built = readBuilt(dir);
  const styles = new Map<string, string>();
  const style = (file: string): string => {
    const text = styles.get(file) ?? readFileSync(join(dir, file), 'utf8');
    styles.set(file, text);
    return text;
  };

  const cores = availableParallelism();
  const pool = new Tinypool({
    filename: new URL('worker.ts', import.meta.url).href,
    name: 'draw',
    // Not threads: these would not know TypeScript.
    runtime: 'child_process',
    minThreads: 0,
    maxThreads: cores,
    // A worker keeps its window and the app.
    isolateWorkers: false,
    // Drawing leaves much behind that is best thrown away at once.
    execArgv: [...process.execArgv, '--max-semi-space-size=64'],
  });
  let drawn = 0;
  let bytes = 0;
  const cards: number[] = [];
  /** Makes a picture, unless there is one of the very same SVG, and puts it in its place. */
  const writePicture = async (svg: string, width: number, name: string): Promise<void> => {
    const kept = join(cacheFolder, 'cards', `${hashOf(libraries, String(width), svg)}.png`);
    if (!existsSync(kept)) {
      await pool.run({ svg, width, file: kept } satisfies Picture, { name: 'picture' });
    }
    const file = join(dir, name);
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(kept, file);
    cards.push(statSync(file).size);
  };
  const thumbnails = await listThumbnails(dir);
  progress.expect(pages.length + thumbnails.length);
  try {
    await Promise.all(
      pages.map(async ({ path }) => {
        let content = cache.find(path);
        if (content === null) {
          content = (await pool.run({ path, dir, bundle } satisfies Task)) as Drawn;
          cache.keep(path, content);
          drawn += 1;
        }
        const file = join(dir, `${path === '' ? 'index' : path}.html`);
        const shell = readFileSync(file, 'utf8');
        const linked = built['index.html']?.css ?? [];
        const html = fillRoot({
          shell,
          drawn: content.html,
          base,
          style,
          more: stylesOf(path, built, [...linked, ...linkedBy(shell, base)]),
        });
        writeFileSync(file, html);
        bytes += Buffer.byteLength(html);
        if (hasCard(path)) {
          const svg = cardSvg(content.card, licenceLine);
          await writePicture(svg, cardSize.width, cardPath(path));
        }
        progress.done(path);
      }),
    );
    await Promise.all(
      thumbnails.map(async ({ svg, file }) => {
        await writePicture(svg(), thumbnailSize.width, file);
        progress.done(file);
      }),
    );
  } finally {
    await pool.destroy();
  }
  return {
    pages: pages.length,
    drawn,
    bytes,
    cards: cards.length,
    cardBytes: cards.reduce((sum, size) => sum + size, 0),
  };
}

/** The style files that a page links, below the base. */
function linkedBy(shell: string, base: string): string[] {
  return [...shell.matchAll(/<link rel="stylesheet"[^>]* href="([^"]*)"/g)].map(
    ([, address = '']) => address.slice(base.length),
  );
}
