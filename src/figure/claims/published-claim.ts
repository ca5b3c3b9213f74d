import type { Article, Claim } from '../../catalogue/claims/claim';
import { measuresNamed } from '../../catalogue/claims/measures-named';
import type { Verdict } from '../../catalogue/claims/verdicts';
import { citationOf } from '../citation';
import { saidBy } from './article-words';
import { checkClaims, type CheckedClaim } from './check-claims';
import type { ClaimsFile } from './claims-file';
import type { FactLine } from './fact-lines';

/** One number of an article, checked, as a frame shows it: words and figures, nothing left to work out. */
export interface PublishedClaim {
  /** The claim's id in the catalogue. */
  id: string;
  /** The claim in our own words. */
  says: string;
  /** "Community Care, 2 September 2015". */
  saidBy: string;
  /** The article's title; null where it is not known to us. */
  article: string | null;
  /** Where the article can be read; null where it is not known to us. */
  address: string | null;
  verdict: Verdict;
  /** "The data say 48,300; the article said 48,100." */
  sentence: string;
  why: readonly string[];
  facts: readonly FactLine[];
  beside: readonly FactLine[];
  /** What must be said beside all numbers of the article; null for nothing. */
  note: string | null;
  /** Of the figures that are shown; null where there are none. */
  source: string | null;
  /** The claim's place on the page of all claims, without base. */
  page: string;
}

/** The citation of what one claim shows: of releases before 2013, those that its figures stand in. */
function sourceOf(
  article: Article,
  claim: Claim,
  facts: readonly FactLine[],
  { sources }: ClaimsFile,
): string | null {
  const named = measuresNamed([{ ...article, claims: [claim], charts: [], beside: [] }]);
  const shown = new Set(facts.map(({ release }) => release));
  const used = named
    .flatMap((id) => sources[id] ?? [])
    .filter(({ release }) => !(Number(release) < 2013) || shown.has(release));
  return used.length === 0 ? null : citationOf(used).text;
}

function publishedClaim(
  article: Article,
  { claim, judgement, asides, beside }: CheckedClaim,
  file: ClaimsFile,
): PublishedClaim {
  const { verdict, sentence, why, facts } = judgement;
  return {
    id: claim.id,
    says: claim.says,
    saidBy: saidBy(article),
    article: article.title,
    address: article.address,
    verdict,
    sentence,
    why: [...why, ...asides],
    facts,
    beside,
    note: article.note,
    source: sourceOf(article, claim, [...facts, ...beside], file),
    page: `claims#${claim.id}`,
  };
}

/** Every claim of the articles, checked by the figures of the file, as frames show them. */
export function publishedClaims(articles: readonly Article[], file: ClaimsFile): PublishedClaim[] {
  return checkClaims(articles, file).flatMap(({ article, claims }) =>
    claims.map((checked) => publishedClaim(article, checked, file)),
  );
}
