/** So much of a value is repeated to the reader: enough to find it in the address. */
const longestShown = 40;

/** "a, b and c" or "a, b or c". */
export function listWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** A value as a message can repeat it: no longer than a line, and nothing in it that is not seen. */
function shownValue(text: string): string {
  const seen = Array.from(text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());
  return seen.length > longestShown ? `${seen.slice(0, longestShown).join('')}…` : seen.join('');
}

/** The sentence on a value that is refused: which parameter, which value, and what is allowed. */
export function embedProblem(name: string, text: string, allowed: string): string {
  const value = shownValue(text);
  return `${value === '' ? `“${name}” has no value` : `“${name}” cannot be “${value}”`}. Allowed: ${allowed}.`;
}
