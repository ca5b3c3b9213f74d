import { verdictWords, type Verdict } from '../../catalogue/claims/verdicts';
import { licenceAddress, licenceLine } from '../../figure/citation';

/** What must go with a checked claim wherever it goes: its rule, notes, the page of the check, source and licence. */
export function ClaimFoot({
  verdict,
  note = null,
  source,
  href,
  link,
}: {
  verdict: Verdict;
  note?: string | null;
  source: string | null;
  /** The page of the check. */
  href: string;
  link: string;
}) {
  const { name, rule } = verdictWords[verdict];
  return (
    <>
      <div className="embed-tools">
        <details>
          <summary>The rule of “{name}”</summary>
          <p>{rule}</p>
        </details>
        {note !== null && (
          <details>
            <summary>Notes</summary>
            <p>{note}</p>
          </details>
        )}
        <p className="embed-more">
          <a href={href} target="_blank" rel="noopener">
            {link}
          </a>
        </p>
      </div>
      <footer className="embed-foot">
        <p>
          {source !== null && <>Source: {source}. </>}
          <a href={licenceAddress} target="_blank" rel="noopener">
            {licenceLine}
          </a>
        </p>
      </footer>
    </>
  );
}
