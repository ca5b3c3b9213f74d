const digit0 = 48;
const digit9 = 57;
const point = 46;
/** As many digits as a double holds exactly. */
const longest = 15;

/**
 * The number that a text writes in the canonical way ("0", "13", "22.6"), else NaN: no sign, no
 * separators, no needless nought. Runs once for every published cell, hence no regular expression.
 */
export function canonicalNumber(text: string): number {
  const { length } = text;
  if (length === 0 || length > longest) return NaN;
  let digits = 0;
  let scale = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= digit0 && code <= digit9) {
      digits = digits * 10 + (code - digit0);
      scale *= 10;
    } else if (code === point && scale === 0 && at > 0) {
      scale = 1;
    } else {
      return NaN;
    }
  }
  const second = text.charCodeAt(1);
  if (length > 1 && text.charCodeAt(0) === digit0 && second !== point) return NaN;
  if (scale === 0) return digits;
  const final = text.charCodeAt(length - 1);
  // Both are whole and exact, so their quotient is the double nearest to what is written.
  return final === point || final === digit0 ? NaN : digits / scale;
}
