import type { NumberClaim, Stated } from '../../catalogue/claims/claim';
import type { Evidence } from './claims-file';
import type { Known } from './fact-lines';
import { judgeAuthorities } from './judge-authorities';
import { judgeOne, type Judgement } from './judgement';

/** Whether a statement is about one area's number. */
function isNumberClaim(stated: Stated): stated is NumberClaim {
  const { kind } = stated.statement;
  return kind === 'figure' || kind === 'change' || kind === 'distance';
}

/**
 * Judges what was stated by the published figures, and says so: every verdict comes about here, but for that
 * of a frame, which asks `judgeOne` itself and so loads nothing of what many authorities are judged by.
 * `who` stated it: "the article". `otherwise`: why published figures measure another thing, where they do.
 */
export function judge(
  stated: Stated,
  evidence: Evidence,
  known: Known,
  who: string,
  otherwise: string | null = null,
): Judgement {
  const judged = isNumberClaim(stated)
    ? judgeOne(stated, evidence, known, who)
    : judgeMany(stated, evidence, known, who);
  if (otherwise === null || judged.verdict === 'cannot-be-checked') return judged;
  const { sentence, why } = judged;
  return {
    ...judged,
    verdict: 'different-measure',
    sentence: sentence.replace(
      'The data say',
      isNumberClaim(stated)
        ? 'The nearest published figure is'
        : 'The nearest published figures are',
    ),
    // How far two different things lie apart says nothing.
    why: [otherwise, ...(isNumberClaim(stated) ? [] : why)],
  };
}

function judgeMany(
  stated: Exclude<Stated, NumberClaim>,
  { rows }: Evidence,
  known: Known,
  who: string,
): Judgement {
  const { verdict, found, said, why, facts } = judgeAuthorities(stated, rows, known);
  return {
    verdict,
    sentence:
      said === ''
        ? 'The data have no such figures.'
        : `The data say ${found}; ${who} said ${said}.`,
    why: why === null ? [] : [why],
    facts,
  };
}
