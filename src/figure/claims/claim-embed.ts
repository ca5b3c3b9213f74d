import type { Verdict } from '../../catalogue/claims/verdicts';
import { alsoKnow } from '../../catalogue/measures/known';
import type { Measure } from '../../catalogue/measures/measure';
import { writeClaimView, type ClaimView } from '../../view/claim-view';
import { embedProblem } from '../../view/embed-problem';
import { yearOf } from '../../vocabulary/period';
import { citationOf } from '../citation';
import type { CompareFile } from '../compare/compare-file';
import type { FinderEntry } from '../finder-file';
import type { RevisionsFile } from '../revisions-file';
import { lowered } from '../words';
import { claimText } from './claim-text';
import type { FactLine } from './fact-lines';
import { judgeOne } from './judgement';
import { ownClaim, periodsAsked, periodsWith, seriesOf } from './own-claim';
import { spokenAreas } from './spoken-areas';
import { trueSentence } from './true-sentence';

/** What a claim is checked by: the files of its measure and those of all measures. */
export interface ClaimFiles {
  measure: Measure;
  compared: CompareFile;
  revisions: RevisionsFile;
  areas: readonly FinderEntry[];
}

/** A checked claim as a frame shows it. */
export interface ClaimEmbed {
  /** The claim as it was stated. */
  claim: string;
  verdict: Verdict;
  /** "The data say 25.0%; the claim said 24.9%." */
  sentence: string;
  why: readonly string[];
  facts: readonly FactLine[];
  /** What can be said instead. */
  truth: string;
  source: string;
  /** The page of the same check, without base. */
  page: string;
}

/** Why the years of a claim cannot be: those outside the file's reach, and a change backwards. */
function yearProblems({ year, since }: ClaimView, { measure, compared }: ClaimFiles): string[] {
  const years = compared.periods.map(yearOf);
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  const allowed = `a year from ${first} to ${last}, for which there are figures of “${lowered(measure.label)}”`;
  return Object.entries({ year, since }).flatMap(([name, asked]) =>
    asked === null || (first <= asked && asked <= last)
      ? []
      : [embedProblem(name, String(asked), allowed)],
  );
}

/**
 * Checks the claim of an address by the same rules as the page of the check; or the sentences on what in
 * the address cannot be.
 */
export function claimEmbed(
  view: ClaimView,
  files: ClaimFiles,
): ClaimEmbed | { problems: readonly string[] } {
  const { measure, compared, revisions, areas } = files;
  alsoKnow([measure]);
  const area = areas.find(({ slug }) => slug === view.area);
  const series = area === undefined ? null : seriesOf(compared, area.code);
  if (area === undefined || series === null) {
    const allowed =
      area === undefined
        ? 'an area as the address of its page has it, such as barnsley'
        : `an area that has figures of “${lowered(measure.label)}”`;
    return { problems: [embedProblem('area', view.area, allowed)] };
  }
  const problems = yearProblems(view, files);
  if (problems.length > 0) return { problems };
  const own = ownClaim(view, compared, series, revisions);
  if (own === null) {
    const { from, to } = periodsAsked(view, periodsWith(compared, series));
    const since = from === null ? '' : String(yearOf(from));
    const before = to === null ? '' : `, ${yearOf(to)}`;
    return { problems: [embedProblem('since', since, `a year before that of “year”${before}`)] };
  }
  const { claim, evidence } = own;
  const { sources } = compared;
  const known = { sources: { [measure.id]: sources }, nameOf: spokenAreas(areas) };
  const query = writeClaimView(view);
  return {
    ...judgeOne(claim, evidence, known, 'the claim'),
    claim: claimText(claim, known.nameOf(area.code)),
    truth: trueSentence(claim, evidence, known),
    source: citationOf(sources).text,
    page: `claims/check?${query}`,
  };
}
