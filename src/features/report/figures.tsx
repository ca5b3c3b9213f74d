import { isSymbol, symbolMeanings } from '../../vocabulary/symbol';

/** A figure as a cell has it; a bracketed symbol says what it means when it is pointed at. */
export function Figures({ text }: { text: string }) {
  const symbol = /^\[(.+)\]$/.exec(text)?.[1];
  if (symbol === undefined || !isSymbol(symbol)) return <>{text}</>;
  return <abbr title={symbolMeanings[symbol]}>{text}</abbr>;
}
