import type { NumberClaim } from '../../catalogue/claims/claim';
import type { Verdict } from '../../catalogue/claims/verdicts';
import type { Evidence } from './claims-file';
import { factLines, type FactLine, type Known } from './fact-lines';
import { judgeNumber } from './judge-number';
import { statedText } from './number-words';
import { foundText, whySentences } from './why-words';

/** A verdict with everything that is said of it. */
export interface Judgement {
  verdict: Verdict;
  /** "The data say 48,300; the article said 48,100." */
  sentence: string;
  why: readonly string[];
  facts: readonly FactLine[];
}

/** Judges one area's number, and says so. `who` stated it: "the claim". */
export function judgeOne(
  stated: NumberClaim,
  evidence: Evidence,
  known: Known,
  who: string,
): Judgement {
  const facts = factLines(stated.statement, evidence.rows, known);
  const result = judgeNumber(stated, evidence);
  const said = `${who} said ${statedText(stated)}`;
  if (result.verdict === 'cannot-be-checked') {
    return {
      verdict: result.verdict,
      sentence: `The data have no such figure; ${said}.`,
      why: [`There is none, because ${result.reason}.`],
      facts,
    };
  }
  return {
    verdict: result.verdict,
    sentence: `The data say ${foundText(stated, result.found)}; ${said}.`,
    why: whySentences(stated, result, evidence),
    facts,
  };
}
