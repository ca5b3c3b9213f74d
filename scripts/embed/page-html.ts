import type { Site } from '../site';
import { frameHead, frameHtml } from './frame-html';
import type { EmbedPlaced } from './list';
import { startScript } from './start-script';

/** What an embed's page is put together from. */
export interface EmbedHtml {
  place: EmbedPlaced;
  title: string;
  description: string;
  /** What stands in the page before, and without, its script. */
  html: string;
  /** The file of figures, as JSON. */
  figures: string;
  styles: string;
  /** The frame's script, below the base. */
  script: string;
}

/** JSON that nothing in it can end the element around it. */
function inert(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** An embed's whole page, with the figures that its script draws from. */
export function embedHtml(embed: EmbedHtml, site: Site): string {
  const { place, title, description, html, figures, styles, script } = embed;
  const { path, release } = place;
  return frameHtml(
    {
      title,
      head: frameHead({ path, title, description }, site),
      start: startScript,
      styles,
      script,
      data: release === null ? {} : { release },
      html,
      after: [`<script type="application/json" id="figures">${inert(figures)}</script>`],
    },
    site,
  );
}
