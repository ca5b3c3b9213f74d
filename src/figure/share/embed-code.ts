import { escapeMarkup } from './escape-markup';

/** The height of a frame whose embed's own is not known, in pixels. */
export const usualHeight = 520;

/** What the frame of a checked claim is called, whatever its verdict comes to be. */
export function claimEmbedTitle(claim: string): string {
  return `A claim, checked. ${claim}`;
}

/**
 * What a site's editor pastes to show an embed, so many pixels high until it has told its own height; `script`
 * is the address of the one that sets it.
 */
export function embedCode({
  address,
  title,
  height,
  script,
}: {
  address: string;
  title: string;
  height: number;
  script: string | null;
}): string {
  const frame =
    `<iframe title="${escapeMarkup(title)}" src="${escapeMarkup(address)}" width="100%" ` +
    `height="${height}" loading="lazy" style="border:0" allow="clipboard-write"></iframe>`;
  return script === null
    ? frame
    : `${frame}\n<script src="${escapeMarkup(script)}" async></script>`;
}

/** For a site that lets no frame through: the saved picture with its words, leading to the chart. */
export function imageCode({
  address,
  alt,
  file,
  credit,
}: {
  address: string;
  alt: string;
  file: string;
  credit: string;
}): string {
  return (
    `<figure><a href="${escapeMarkup(address)}">` +
    `<img src="${escapeMarkup(file)}" alt="${escapeMarkup(alt)}" style="width:100%;height:auto"></a>` +
    `<figcaption>${escapeMarkup(credit)}</figcaption></figure>`
  );
}
