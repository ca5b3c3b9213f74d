import { Link } from 'wouter';
import { measureOf } from '../catalogue/measures/known';
import type { AreaName } from '../figure/facts';
import type { Standing } from '../figure/standing/standing';
import { lowered } from '../figure/words';
import './standings.css';

/** What the words of the sentences mean. */
const meanings = [
  'Expected for its size: the smaller an authority, the more its figures vary by chance. Limits are drawn round England’s figure, for chance and for the differences that are usual between authorities. 95 in 100 authorities of that size would keep within the nearer ones. “Somewhat higher” is beyond these; “higher” is beyond limits that 998 in 1,000 would keep within. Caseload has none, because social workers’ posts are no independent counts.',
  'Quarter: of all authorities with a figure, in order of it. It is no rank, and neither end is better.',
  'Usual: no larger than half of all changes of this figure, of all authorities and over as many years. “Larger than most” is more than that; “unusually large” is larger than 95 in 100.',
  'Chance: a change of which the 95% interval holds nought. A child can be counted more than once, so intervals and limits are a guide.',
];

/** What can be said of how unusual each headline is, with the way to the comparison behind it. */
export function Standings({ area, standings }: { area: AreaName; standings: readonly Standing[] }) {
  return (
    <section className="standings" aria-labelledby="standings-title">
      <h2 id="standings-title">How unusual is it?</h2>
      <ul>
        {standings.map(({ measure, sentence }) => {
          const { label } = measureOf(measure);
          return (
            <li key={measure}>
              <h3>{label}</h3>
              <p>{sentence}</p>
              <p>
                <Link href={`/compare?measure=${measure}&authority=${area.slug}`}>
                  Compare {lowered(label)}
                </Link>
              </p>
            </li>
          );
        })}
        <li>
          <h3>All five on paper</h3>
          <p>Charts, comparisons, what is missing, and questions to discuss.</p>
          <p>
            <Link href={`/report/${area.slug}`}>Report on {area.spokenName}, to print</Link>
          </p>
        </li>
      </ul>
      <details>
        <summary>What these words mean</summary>
        {meanings.map((meaning) => (
          <p key={meaning}>{meaning}</p>
        ))}
      </details>
    </section>
  );
}
