import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { baseToken } from './bundle-names';
import { toPng } from './card';
import type { App, Drawn } from './drawn';
import { openStage, type Stage } from './window';

/** A page to draw. */
export interface Task {
  /** Below the base. */
  path: string;
  /** The built site. */
  dir: string;
  /** Where the app was bundled to. */
  bundle: string;
}

let opened: Promise<{ app: App; stage: Stage }> | undefined;

/** The app and its window, once a worker. The window comes first: the app looks for it. */
async function open({ dir, bundle }: Task): Promise<{ app: App; stage: Stage }> {
  const stage = openStage(dir, baseToken);
  const app = (await import(pathToFileURL(join(bundle, 'prerender.mjs')).href)) as App;
  return { app, stage };
}

/** Draws a page. Throws, naming it, where that fails. */
export async function draw(task: Task): Promise<Drawn> {
  const { path } = task;
  opened ??= open(task);
  const { app, stage } = await opened;
  stage.goTo(path);
  try {
    const page = await app.prerender((width) => {
      stage.measure((element) =>
        element.classList.contains('chart') ? app.chartWidth(element, width) : 0,
      );
    }, stage.settled);
    return { ...page, files: [...new Set(stage.read())] };
  } catch (cause) {
    throw new Error(`The page "/${path}" could not be drawn: ${String(cause)}`, { cause });
  }
}

/** A picture to make. */
export interface Picture {
  svg: string;
  /** Pixels. */
  width: number;
  /** Where it goes. */
  file: string;
}

/** Makes a picture. */
export function picture({ svg, width, file }: Picture): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toPng(svg, width));
}
