import { escapeMarkup } from '../../src/figure/share/escape-markup';
import type { Site } from '../site';
import type { EmbedPlaced } from './list';
import { oembedPath } from './oembed';
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

/** An embed's whole page: it asks for nothing but its script. */
export function embedHtml(embed: EmbedHtml, { origin, base }: Site): string {
  const { place, title, description, html, figures, styles, script } = embed;
  const site = `${origin}${base}`;
  const text = escapeMarkup;
  const release = place.release === null ? '' : ` data-release="${text(place.release)}"`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="description" content="${text(description)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${text(`${site}${place.path}`)}">
<link rel="alternate" type="application/json+oembed" href="${text(`${site}${oembedPath(place)}`)}" title="${text(title)}">
<link rel="icon" type="image/svg+xml" href="${text(base)}favicon.svg">
<script>${startScript}</script>
<style>${styles}</style>
<script defer src="${text(`${base}${script}`)}"></script>
</head>
<body>
<div id="embed" data-base="${text(base)}"${release}>${html}</div>
<script type="application/json" id="figures">${inert(figures)}</script>
</body>
</html>
`;
}
