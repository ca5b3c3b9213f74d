import { Link } from 'wouter';
import { verdictWords } from '../../catalogue/claims/verdicts';
import type { Measure } from '../../catalogue/measures/measure';
import { areaPath } from '../../components/area-path';
import { CopyCode } from '../../components/copy-code';
import { CopyLink } from '../../components/copy-link';
import { Disclosure } from '../../components/disclosure';
import { SqlDetails } from '../../components/sql-details';
import { citationOf, licenceAddress, licenceLine } from '../../figure/citation';
import { claimText } from '../../figure/claims/claim-text';
import type { Known } from '../../figure/claims/fact-lines';
import { judge } from '../../figure/claims/judge';
import type { OwnClaim } from '../../figure/claims/own-claim';
import { trueSentence } from '../../figure/claims/true-sentence';
import type { Source } from '../../figure/facts';
import type { FinderEntry } from '../../figure/finder-file';
import { claimQuery } from '../../query/claims';
import { claimEmbedPath, writeClaimEmbed } from '../../view/claim-embed-view';
import type { ClaimView } from '../../view/claim-view';
import { EmbedClaim } from './embed-claim';
import { FactList } from '../../components/fact-list';
import { VerdictMark } from '../../components/verdict-mark';

/** What a claim of one's own comes to, a true sentence to use instead, and what lets somebody repeat it. */
export function CheckResult({
  own: { claim, isStated, evidence },
  view,
  measure,
  area,
  known,
  sources,
}: {
  own: OwnClaim;
  /** The claim as the address holds it. */
  view: ClaimView;
  measure: Measure;
  area: FinderEntry;
  known: Known;
  sources: readonly Source[];
}) {
  const { verdict, sentence, why, facts } = judge(claim, evidence, known, 'the claim');
  const truth = trueSentence(claim, evidence, known);
  return (
    <section className="check-result" aria-labelledby="check-result-title">
      <h2 id="check-result-title">
        {isStated ? <VerdictMark verdict={verdict} /> : 'What the figures say'}
      </h2>
      <div aria-live="polite">
        {isStated ? (
          <>
            <p className="claim-sentence">{sentence}</p>
            {why.map((one) => (
              <p key={one}>{one}</p>
            ))}
            <p className="claim-says">{verdictWords[verdict].rule}</p>
          </>
        ) : (
          <p>Write the number that was stated, and it is checked against these figures.</p>
        )}
      </div>
      <FactList heading="What is published" facts={facts} />
      <h3>A true sentence to use</h3>
      <p className="check-true">{truth}</p>
      <p>
        <CopyCode code={truth} what="the true sentence" />
      </p>
      <p className="figure-source">
        Source: {citationOf(sources).text}. <a href={licenceAddress}>{licenceLine}</a>
      </p>
      <div className="figure-tools claim-tools">
        <SqlDetails
          queries={[
            { label: 'The figures that this verdict is by', query: claimQuery(claim.statement) },
          ]}
          measures={[measure.id]}
        />
        <Link href={`/measure/${measure.id}`}>{measure.label}</Link>
        <Link href={areaPath(area)}>{area.name}</Link>
        <Link href="/data/revisions">What newer releases changed</Link>
        <CopyLink label="Copy a link to this check" />
      </div>
      {isStated && (
        <Disclosure summary="Embed this check">
          {() => (
            <EmbedClaim
              path={claimEmbedPath}
              query={writeClaimEmbed({ claim: view, theme: 'light', id: null })}
              claim={claimText(claim, known.nameOf(area.code))}
            />
          )}
        </Disclosure>
      )}
    </section>
  );
}
