import type { Verdict } from '../../catalogue/claims/verdicts';
import { VerdictMark } from '../../components/verdict-mark';

/** What a claim comes to: the verdict with its mark, what the figures say, and why. */
export function ClaimVerdict({
  checked: { verdict, sentence, why },
}: {
  checked: { verdict: Verdict; sentence: string; why: readonly string[] };
}) {
  return (
    <>
      <p className="claim-verdict">
        <VerdictMark verdict={verdict} />
      </p>
      <p className="claim-sentence">{sentence}</p>
      {why.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </>
  );
}
