import { escapeMarkup } from '../../src/figure/share/escape-markup';
import { inAscii } from '../pages/in-ascii';
import { scriptJson } from '../pages/script-json';
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

/** Fetches a frame's script from the first line where what stands in the page is not what is asked for. */
function fetchEarly(address: string): string {
  return `if(document.documentElement.className==='waiting')document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'script',href:${scriptJson(address)}}))`;
}

/**
 * Unfolds the rest of what stands in the page and starts the frame's script once the first of it is painted, or
 * at once where that waits for the script: nothing else competes with the chart for line and processor. A frame
 * out of sight paints nothing.
 */
function startAfterPaint(address: string): string {
  return `{let started=false;const start=()=>{if(started)return;started=true;
for(const rest of document.querySelectorAll('noscript.rest'))rest.outerHTML=rest.textContent;
document.head.append(Object.assign(document.createElement('script'),{src:${scriptJson(address)}}))};
if(document.documentElement.className==='waiting')start();
else{requestAnimationFrame(()=>setTimeout(start));setTimeout(start,300)}}`;
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
  const page = [
    `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<meta name="robots" content="noindex">`,
    ...head,
    `<link rel="icon" type="image/svg+xml" href="${text(base)}favicon.svg">
<script>${start}
${fetchEarly(`${base}${script}`)}</script>
<style>${styles}</style>
<noscript><style>.rest{display:contents}</style></noscript>
</head>
<body>
<div id="embed"${attributes.join('')}>${html}</div>`,
    ...after,
    `<script>${startAfterPaint(`${base}${script}`)}</script>
</body>
</html>
`,
  ].join('\n');
  return inAscii(page);
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
