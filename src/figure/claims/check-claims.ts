import type { Article, Claim } from '../../catalogue/claims/claim';
import type { Verdict } from '../../catalogue/claims/verdicts';
import { unpackRows } from '../packed';
import { asidesOf } from './asides';
import { besideLines } from './beside-lines';
import type { ClaimsFile } from './claims-file';
import type { FactLine, Known } from './fact-lines';
import { judge } from './judge';
import type { Judgement } from './judgement';

/** A claim with what it comes to. */
export interface CheckedClaim {
  claim: Claim;
  judgement: Judgement;
  asides: readonly string[];
  beside: readonly FactLine[];
}

/** An article with its claims checked. */
export interface CheckedArticle {
  article: Article;
  claims: readonly CheckedClaim[];
  beside: readonly FactLine[];
}

function judgeClaim({ id, check }: Claim, file: ClaimsFile, known: Known): Judgement {
  if (check.by === 'nothing') {
    return {
      verdict: 'cannot-be-checked',
      sentence: 'No published figure measures this.',
      why: [check.reason],
      facts: [],
    };
  }
  const evidence = file.evidence[id] ?? { rows: [], others: [] };
  const otherwise = check.by === 'otherwise' ? check.reason : null;
  return judge(check.stated, evidence, known, 'the article', otherwise);
}

/** Checks every claim of the articles by the figures of the file. */
export function checkClaims(articles: readonly Article[], file: ClaimsFile): CheckedArticle[] {
  const england = unpackRows(file.series);
  const known: Known = {
    sources: file.sources,
    nameOf: (code) => file.names[code] ?? code,
  };
  return articles.map((article) => ({
    article,
    claims: article.claims.map((claim) => ({
      claim,
      judgement: judgeClaim(claim, file, known),
      asides: asidesOf(claim, england),
      beside: besideLines(claim.beside, england, known),
    })),
    beside: besideLines(article.beside, england, known),
  }));
}

/** How many claims of each verdict there are. */
export function countVerdicts(articles: readonly CheckedArticle[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { judgement } of articles.flatMap(({ claims }) => claims)) {
    counts.set(judgement.verdict, (counts.get(judgement.verdict) ?? 0) + 1);
  }
  return counts;
}
