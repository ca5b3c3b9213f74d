import { FactList } from '../../components/fact-list';
import type { PublishedClaim } from '../../figure/claims/published-claim';
import { ClaimFoot } from './claim-foot';
import { ClaimHead } from './claim-head';
import { ClaimVerdict } from './claim-verdict';

/** Who said it: publication and date, and the article by its title, as far as they are known. */
function SaidBy({ checked: { saidBy, article, address } }: { checked: PublishedClaim }) {
  const title = article === null ? null : `“${article}”`;
  return (
    <p className="embed-subtitle claim-said-by">
      {saidBy}
      {title === null && ' (title not known to us)'}
      {title !== null && ': '}
      {title !== null &&
        (address === null ? (
          title
        ) : (
          <a href={address} target="_blank" rel="noopener">
            {title}
          </a>
        ))}
      . In our own words.
    </p>
  );
}

/** One number of an article with its verdict, as it stands in somebody else's page. */
export function PublishedClaimPage({ checked, base }: { checked: PublishedClaim; base: string }) {
  const { says, verdict, facts, beside, note, source, page } = checked;
  return (
    <main className="embed claim-embed" aria-labelledby="claim">
      <ClaimHead says={says}>
        <SaidBy checked={checked} />
      </ClaimHead>
      <ClaimVerdict checked={checked} />
      <FactList heading="What is published" facts={facts} />
      <FactList heading="To look at beside it" facts={beside} />
      <ClaimFoot
        verdict={verdict}
        note={note}
        source={source}
        href={`${base}${page}`}
        link="This claim at CIN Explorer"
      />
    </main>
  );
}
