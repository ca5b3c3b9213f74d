import { FactList } from '../../components/fact-list';
import type { ClaimEmbed } from '../../figure/claims/claim-embed';
import { ClaimFoot } from './claim-foot';
import { ClaimHead } from './claim-head';
import { ClaimVerdict } from './claim-verdict';

/** A claim with its verdict, as it stands in somebody else's page. */
export function ClaimPage({ checked, base }: { checked: ClaimEmbed; base: string }) {
  const { claim, verdict, facts, truth, source, page } = checked;
  return (
    <main className="embed claim-embed" aria-labelledby="claim">
      <ClaimHead says={claim} />
      <ClaimVerdict checked={checked} />
      <FactList heading="What is published" facts={facts} />
      <h2>A true sentence to use</h2>
      <p className="claim-true">{truth}</p>
      <ClaimFoot
        verdict={verdict}
        source={source}
        href={`${base}${page}`}
        link="This check at CIN Explorer"
      />
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
