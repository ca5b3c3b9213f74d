import './standings.css';

/** Where the page explains its words. */
export const standingWordsId = 'expected-and-usual';

/** A word of the sentences, and what it means. */
const meanings: readonly (readonly [word: string, meaning: string])[] = [
  [
    'Expected for its size',
    'The smaller an authority, the more its figures vary by chance. Limits are drawn round England’s figure, for chance and for the differences that are usual between authorities. 95 in 100 authorities of that size would keep within the nearer ones. “Somewhat higher” is beyond these; “higher” is beyond limits that 998 in 1,000 would keep within. Caseload has none, because social workers’ posts are no independent counts.',
  ],
  [
    'Quarter',
    'Of all authorities with a figure, in order of it. It is no rank, and neither end is better.',
  ],
  [
    'Usual',
    'No larger than half of all changes of this figure, of all authorities and over as many years. “Larger than most” is more than that; “unusually large” is larger than 95 in 100.',
  ],
  [
    'Chance',
    'A change of which the 95% interval holds nought. A child can be counted more than once, so intervals and limits are a guide.',
  ],
];

/** What the words mean that say how unusual a figure is. */
export function StandingWords() {
  return (
    <section className="standing-words" aria-labelledby={standingWordsId}>
      <h2 id={standingWordsId} tabIndex={-1}>
        What “expected”, “usual” and “chance” mean
      </h2>
      <dl>
        {meanings.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
