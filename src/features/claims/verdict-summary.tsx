import { verdicts, verdictWords, type Verdict } from '../../catalogue/claims/verdicts';
import { Disclosure } from '../../components/disclosure';
import { VerdictMark } from '../../components/verdict-mark';

/** How many claims have each verdict; a verdict pressed narrows the page to its claims. */
export function VerdictSummary({
  counts,
  only,
  onChange,
}: {
  counts: ReadonlyMap<Verdict, number>;
  only: Verdict | null;
  onChange: (verdict: Verdict | null) => void;
}) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <section className="claims-summary" aria-labelledby="claims-summary-title">
      <h2 id="claims-summary-title">{all} numbers, checked</h2>
      <div className="claims-filter" role="group" aria-label="Show the claims of one verdict">
        <button type="button" aria-pressed={only === null} onClick={() => onChange(null)}>
          <span className="claims-count">{all}</span> All
        </button>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={only === verdict}
            onClick={() => onChange(only === verdict ? null : verdict)}
          >
            <span className="claims-count">{counts.get(verdict) ?? 0}</span>{' '}
            <VerdictMark verdict={verdict} />
          </button>
        ))}
      </div>
      <Disclosure summary="The rule of each verdict">
        {() => (
          <dl className="claims-rules">
            {verdicts.map((verdict) => (
              <div key={verdict}>
                <dt>
                  <VerdictMark verdict={verdict} />
                </dt>
                <dd>{verdictWords[verdict].rule}</dd>
              </div>
            ))}
          </dl>
        )}
      </Disclosure>
    </section>
  );
}
