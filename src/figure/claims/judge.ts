import type { NumberClaim, Stated } from '../../catalogue/claims/claim';
import type { Verdict } from '../../catalogue/claims/verdicts';
import type { Evidence } from './claims-file';
import { factLines, type FactLine, type Known } from './fact-lines';
import { judgeAuthorities } from './judge-authorities';
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

/** Whether a statement is about one area's number. */
function isNumberClaim(stated: Stated): stated is NumberClaim {
  const { kind } = stated.statement;
  return kind === 'figure' || kind === 'change' || kind === 'distance';
}

function judgeOne(stated: NumberClaim, evidence: Evidence, known: Known, who: string): Judgement {
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

/**
 * Judges what was stated by the published figures, and says so: the only place where a verdict comes about.
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
