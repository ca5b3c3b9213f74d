import type { Symbol } from '../../../src/vocabulary/symbol';
import { quoted } from './table';

/**
 * A cell is one whole number: the lowest numbers are the symbols, in this order; from there on it is
 * the value times a scale. So no cell has both, or neither.
 */
const symbols: readonly Symbol[] = ['x', 'u', 'c', 'z', 'low', 'k'];

/** The number of nought, and the first that is a value. */
export const nought = symbols.length;

/** The whole of what is no ratio: its number of one. */
export const one = nought + 1;

/** The largest number that three bytes hold. */
export const largest = 2 ** 24 - 1;

/** What values may be multiplied by to be whole; each measure has the smallest that does. */
export const scales = [1, 10, 100, 1000] as const;

/** The number of the columns value, symbol and scale, in SQL. */
export const packed = `CASE symbol::VARCHAR
  ${symbols.map((symbol, index) => `WHEN ${quoted(symbol)} THEN ${index}`).join(' ')}
  ELSE round(value * scale)::BIGINT + ${nought} END`;

/** The value of the columns number, times, whole and scale, in SQL, to the last bit; or NULL. */
export const unpackedValue = `CASE WHEN number >= ${nought}
  THEN round((number - ${nought}) * times / (whole - ${nought})) / scale END`;

/** The symbol of the column number, in SQL; or NULL. Of the ways to say it, a list plans quickest. */
export function unpackedSymbol(type: string): string {
  return `([${symbols.map(quoted).join(', ')}]::${type}[])[number + 1]`;
}

/** A number as bytes, and of bytes, in SQL; `prefix` begins the columns' names. */
export function toBytes(number: string, prefix = ''): string {
  return `(${number} >> 16)::UTINYINT AS ${prefix}top,
    ((${number} >> 8) & 255)::UTINYINT AS ${prefix}middle, (${number} & 255)::UTINYINT AS ${prefix}low`;
}
export function ofBytes(prefix = ''): string {
  return `${prefix}top * 65536 + ${prefix}middle * 256 + ${prefix}low`;
}
