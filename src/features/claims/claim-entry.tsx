import { memo } from 'react';
import { Link } from 'wouter';
import { CopyLink } from '../../components/copy-link';
import { SqlDetails } from '../../components/sql-details';
import type { CheckedClaim } from '../../figure/claims/check-claims';
import { capitalised } from '../../figure/words';
import { claimQuery } from '../../query/claims';
import { EmbedButton } from './embed-button';
import { FactList } from '../../components/fact-list';
import { VerdictMark } from '../../components/verdict-mark';

/** One number of an article: what was said, what the figures say, the verdict, and why. */
export const ClaimEntry = memo(function ClaimEntry({ checked }: { checked: CheckedClaim }) {
  const { claim, judgement, asides, beside } = checked;
  const { id, says, number, check, onward } = claim;
  const statement = check.by === 'nothing' ? null : check.stated.statement;
  return (
    <article className="claim" id={id} tabIndex={-1} aria-labelledby={`${id}-number`}>
      <div className="claim-head">
        <h3 id={`${id}-number`}>{capitalised(number)}</h3>
        <VerdictMark verdict={judgement.verdict} />
      </div>
      <div className="claim-body">
        <div className="claim-words">
          <p className="claim-says">{says}</p>
          <p className="claim-sentence">{judgement.sentence}</p>
          {[...judgement.why, ...asides].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div>
          <FactList heading="What is published" facts={judgement.facts} />
          <FactList heading="To look at beside it" facts={beside} />
        </div>
      </div>
      <div className="figure-tools claim-tools">
        {statement && (
          <SqlDetails
            queries={[
              { label: 'The figures that this verdict is by', query: claimQuery(statement) },
            ]}
            measures={
              statement.kind === 'groups'
                ? [statement.measure, statement.divided]
                : [statement.measure]
            }
          />
        )}
        {onward.map(({ label, path }) => (
          <Link key={path} href={path}>
            {label}
          </Link>
        ))}
        <CopyLink hash={`#${id}`} label={`Copy a link to this claim: ${number}`} />
        <EmbedButton id={id} says={says} number={number} />
      </div>
    </article>
  );
});
