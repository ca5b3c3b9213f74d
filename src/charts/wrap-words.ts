/** Breaks words into lines no wider than `limit`; a single word that is wider stands alone. */
export function wrapWords(
  words: readonly string[],
  limit: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(joined) > limit) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
