/** Why a figure is missing, as the DfE marks it. A symbol is never nought. */
export const symbols = ['c', 'x', 'z', 'u', 'low', 'k'] as const;

export type Symbol = (typeof symbols)[number];

/** What each symbol means, in words for a footnote or a tooltip. */
export const symbolMeanings: Record<Symbol, string> = {
  c: 'suppressed to protect confidentiality',
  x: 'not available',
  z: 'not applicable',
  u: 'low reliability, not published',
  low: 'rounds to nought but is not nought',
  k: 'rounds to nought but is not nought',
};

/** The symbol as the Government Statistical Service writes it: `[c]`. */
export function bracketed(symbol: Symbol): string {
  return `[${symbol}]`;
}

/** True for one of the DfE's symbols, spelled as in the files since 2013. */
export function isSymbol(text: string): text is Symbol {
  return (symbols as readonly string[]).includes(text);
}
