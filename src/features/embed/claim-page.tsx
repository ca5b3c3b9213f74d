import { verdictWords } from '../../catalogue/claims/verdicts';
import { FactList } from '../../components/fact-list';
import { VerdictMark } from '../../components/verdict-mark';
import { licenceAddress, licenceLine } from '../../figure/citation';
import type { ClaimEmbed } from '../../figure/claims/claim-embed';

/** A claim with its verdict, as it stands in somebody else's page. */
export function ClaimPage({ checked, base }: { checked: ClaimEmbed; base: string }) {
  const { claim, verdict, sentence, why, facts, truth, source, page } = checked;
  const { name, rule } = verdictWords[verdict];
  return (
    <main className="embed claim-embed" aria-labelledby="claim">
      <header>
        <p className="embed-subtitle">A claim, checked against published figures</p>
        <h1 className="embed-title" id="claim">
          {claim}
        </h1>
      </header>
      <p className="claim-verdict">
        <VerdictMark verdict={verdict} />
      </p>
      <p className="claim-sentence">{sentence}</p>
      {why.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <FactList heading="What is published" facts={facts} />
      <h2>A true sentence to use</h2>
      <p className="claim-true">{truth}</p>
      <div className="embed-tools">
        <details>
          <summary>The rule of “{name}”</summary>
          <p>{rule}</p>
        </details>
        <p className="embed-more">
          <a href={`${base}${page}`} target="_blank" rel="noopener">
            This check at CIN Explorer
          </a>
        </p>
      </div>
      <footer className="embed-foot">
        <p>
          Source: {source}.{' '}
          <a href={licenceAddress} target="_blank" rel="noopener">
            {licenceLine}
          </a>
        </p>
      </footer>
    </main>
  );
}

/** What stands in the frame's page before its script, and for good where none runs. */
export function ClaimWithoutScript({ base }: { base: string }) {
  return (
    <main className="embed">
      <h1 className="embed-title">A claim, checked against published figures</h1>
      <p className="embed-subtitle">
        The check of this claim is worked out in your browser by a script, which has not run here.
      </p>
      <p className="embed-more">
        <a href={`${base}claims`} target="_blank" rel="noopener">
          Claims checked at CIN Explorer
        </a>
      </p>
    </main>
  );
}
