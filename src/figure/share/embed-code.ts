import { escapeMarkup } from './escape-markup';

/** What a site's editor pastes to show an embed; `script` is the address of the one that sets the height. */
export function embedCode({
  address,
  title,
  script,
}: {
  address: string;
  title: string;
  script: string | null;
}): string {
  const frame =
    `<iframe title="${escapeMarkup(title)}" src="${escapeMarkup(address)}" width="100%" ` +
    'height="520" loading="lazy" style="border:0" allow="clipboard-write"></iframe>';
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
