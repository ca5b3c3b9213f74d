import { bracketed, symbolMeanings, symbols } from '../../vocabulary/symbol';

/** What stands in place of a missing figure, and what it means. */
export function SymbolTable() {
  return (
    <section aria-labelledby="symbols-title">
      <h2 id="symbols-title">Symbols</h2>
      <p>A missing figure says why. A symbol is never nought, and a line breaks where one stands.</p>
      <dl className="symbols">
        {symbols.map((symbol) => (
          <div key={symbol}>
            <dt>{bracketed(symbol)}</dt>
            <dd>{symbolMeanings[symbol]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
