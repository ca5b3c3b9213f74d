import { isSymbol, symbolMeanings, symbols } from '../../vocabulary/symbol';
import type { Table } from '../figure';

/** The legend of the symbols that occur in these tables: "[c] suppressed to protect confidentiality". */
export function symbolsIn(tables: readonly Pick<Table, 'rows'>[]): string[] {
  const found = new Set<string>();
  for (const { rows } of tables) {
    for (const text of rows.flat()) {
      for (const [, symbol = ''] of text.matchAll(/\[([a-z]+)\]/g)) {
        if (isSymbol(symbol)) found.add(symbol);
      }
    }
  }
  return symbols.filter((symbol) => found.has(symbol)).map((symbol) => legendOf(symbol));
}

/** The legend of one symbol. */
function legendOf(symbol: (typeof symbols)[number]): string {
  return `[${symbol}] ${symbolMeanings[symbol]}`;
}
