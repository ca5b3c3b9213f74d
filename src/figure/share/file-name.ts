/** A name for a download, from words: lower case, ASCII, joined by hyphens, at most 120 letters. */
export function fileName(words: readonly string[], ending: string): string {
  const name = words
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/g, '');
  return `${name === '' ? 'chart' : name}.${ending}`;
}
