import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeMarkup } from '../../src/figure/share/escape-markup';
import { claimEmbedPath } from '../../src/view/claim-embed-view';
import type { Site } from '../site';
import type { StaticEmbed } from './bundle';
import { claimStartScript } from './start-script';

/**
 * Writes the page of every embedded claim into the built site: which claim it is stands in the query, so
 * there is no figure in it. Gives its bytes.
 */
export function writeClaimPage(
  { claimStyles, claimMarkup }: StaticEmbed,
  script: string,
  { dir, base }: Site,
): number {
  const text = escapeMarkup;
  const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A claim, checked against published figures – CIN Explorer</title>
<meta name="robots" content="noindex">
<link rel="icon" type="image/svg+xml" href="${text(base)}favicon.svg">
<script>${claimStartScript}</script>
<style>${claimStyles}</style>
<script defer src="${text(`${base}${script}`)}"></script>
</head>
<body>
<div id="embed" data-base="${text(base)}">${claimMarkup(base)}</div>
</body>
</html>
`;
  const file = join(dir, `${claimEmbedPath}.html`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  return Buffer.byteLength(page);
}
