import { escapeMarkup } from '../../src/figure/share/escape-markup';
import type { Site } from '../site';

/** What the page of a frame is put together from. */
export interface FrameHtml {
  title: string;
  /** Lines of the head that only some frames have. */
  head?: readonly string[];
  /** Runs before anything is painted. */
  start: string;
  styles: string;
  /** The frame's script, below the base. */
  script: string;
  /** What the script reads of the frame's element, beside the base. */
  data?: Readonly<Record<string, string>>;
  /** What stands in the page before, and without, its script. */
  html: string;
  /** What follows it. */
  after?: readonly string[];
}

/** The whole page of a frame: it asks for nothing but its script. */
export function frameHtml(
  { title, head = [], start, styles, script, data = {}, html, after = [] }: FrameHtml,
  { base }: Site,
): string {
  const text = escapeMarkup;
  const attributes = Object.entries({ base, ...data }).map(
    ([name, value]) => ` data-${name}="${text(value)}"`,
  );
  return [
    `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="robots" content="noindex">`,
    ...head,
    `<link rel="icon" type="image/svg+xml" href="${text(base)}favicon.svg">
<script>${start}</script>
<style>${styles}</style>
<script defer src="${text(`${base}${script}`)}"></script>
</head>
<body>
<div id="embed"${attributes.join('')}>${html}</div>`,
    ...after,
    `</body>
</html>
`,
  ].join('\n');
}

/** What an embed says of itself to who finds or frames it: what it is, its address, its oEmbed answer. */
export function frameHead(
  { path, title, description }: { path: string; title: string; description: string },
  { origin, base }: Site,
): string[] {
  const text = escapeMarkup;
  const site = `${origin}${base}`;
  return [
    `<meta name="description" content="${text(description)}">`,
    `<link rel="canonical" href="${text(`${site}${path}`)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${text(`${site}oembed/${path}.json`)}" title="${text(title)}">`,
  ];
}
