import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { PublishedClaim } from '../../src/figure/claims/published-claim';
import type { EmbedFigure } from '../../src/figure/embed/embed-figure';
import type { EmbedFile } from '../../src/figure/embed/embed-file';
import type { EmbedView } from '../../src/view/embed-view';

/** What stands in an embed's page, and how high it is in a column of 600 pixels, or a little more than that. */
export interface Markup {
  html: string;
  height: number;
}

/** What the page of an embed gives when it is built for here instead of a browser. */
export interface StaticEmbed {
  /** The page's styles, whole. */
  styles: string;
  /** The styles of the page of a checked claim, and what stands in it where no script runs. */
  claimStyles: string;
  claimMarkup: (base: string) => string;
  /** What stands in the page, and the figure that it shows. Throws where the file holds none. */
  embedMarkup: (file: EmbedFile, base: string) => Markup & { figure: EmbedFigure };
  publishedClaimMarkup: (checked: PublishedClaim, base: string) => Markup;
  /** An SVG document in so many pixels, with title, source, dates and licence drawn in. */
  embedSvg: (file: EmbedFile, view: EmbedView, width: number, height: number) => string;
}

type Mode = 'page' | 'claim' | 'published' | 'parent' | 'static';

/** The names of the frames' scripts, below the site's folder. */
export interface FrameScripts {
  page: string;
  claim: string;
  published: string;
}

/** Builds one of the embeds' scripts and gives the names of its files. */
async function bundle(mode: Mode): Promise<string[]> {
  const built = await build({
    configFile: resolve('vite.embed.config.ts'),
    configLoader: 'runner',
    mode,
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map(({ fileName }) => fileName);
}

async function bundleScript(mode: Mode): Promise<string> {
  const name = (await bundle(mode)).find((file) => file.endsWith('.js'));
  if (name === undefined) throw new Error(`Vite built no script for the embeds (${mode}).`);
  return name;
}

/** Builds the scripts that browsers load into the site's folder `dir`; gives the names of the frames'. */
export async function bundleScripts(dir: string): Promise<FrameScripts> {
  const assets = join(dir, 'assets');
  const earlier = readdirSync(assets).filter((name) =>
    /^((claim|published)-)?embed-.{8}\.js/.test(name),
  );
  for (const name of earlier) rmSync(join(assets, name));
  await bundle('parent');
  return {
    page: await bundleScript('page'),
    claim: await bundleScript('claim'),
    published: await bundleScript('published'),
  };
}

/**
 * Builds the embeds' page for here and loads it. Scripts import nothing of the pages' own rooms: this
 * is a file that was built from them, as a browser's are.
 */
export async function loadStaticEmbed(): Promise<StaticEmbed> {
  mkdirSync('.cache/embed', { recursive: true });
  const name = (await bundle('static')).find((file) => file.endsWith('.js')) ?? '';
  const address = pathToFileURL(resolve(join('.cache/embed', name)));
  return (await import(`${address.href}?${Date.now()}`)) as StaticEmbed;
}
