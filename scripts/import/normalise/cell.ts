import { isSymbol, symbols, type Symbol } from '../../../src/vocabulary/symbol';

/** A published cell: a number with its canonical text, or a symbol. */
export type Cell = { value: number; text: string } | { value: null; text: Symbol };

/** How older files mark a figure that is not available. */
const olderSymbols: Readonly<Record<string, Symbol>> = { ':': 'x', '..': 'x' };

const number = /^-?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?$/;

/** Reads a cell of any release; null where it is neither a number nor a symbol of the DfE's. */
export function readCell(published: string): Cell | null {
  const text = published.trim();
  if (isSymbol(text)) return { value: null, text };
  const older = olderSymbols[text];
  if (older !== undefined) return { value: null, text: older };
  if (!number.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return { value, text: String(value) };
}

/** What is wrong with a cell that `readCell` could not read, and what to do. */
export function faultOfCell(published: string): { message: string; advice: string } {
  const known = symbols.join(', ');
  if (published.trim() === '') {
    return {
      message: 'the cell is empty',
      advice: `A cell holds a figure, or says with a symbol (${known}) why it has none. Ask the publisher what is missing here.`,
    };
  }
  return {
    message: 'unknown symbol: neither a figure nor a reason for having none',
    advice: `Known symbols are ${known}. If the publisher has introduced another, give it its meaning in src/vocabulary/symbol.ts.`,
  };
}
