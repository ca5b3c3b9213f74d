import type { Measure } from '../../catalogue/measures/measure';
import type { ClaimFiles } from '../../figure/claims/claim-embed';
import type { CompareFile } from '../../figure/compare/compare-file';
import type { FinderEntry } from '../../figure/finder-file';
import type { RevisionsFile } from '../../figure/revisions-file';
import { embedProblem } from '../../view/embed-problem';

/** A file of figures; null where the site has none of this name. Throws where it is out of reach. */
async function figures(name: string, base: string): Promise<unknown> {
  const response = await fetch(`${base}data/figures/${name}.json`);
  if (response.status >= 500) throw new Error(`${name}: ${response.status}`);
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return response.ok && isJson ? response.json() : null;
}

/**
 * The files that a claim about a measure is checked by, from the site at `base`: the declaration of this one
 * measure among them, for an embed loads no catalogue. Or the sentences on what is missing.
 */
export async function claimFiles(
  measure: string,
  base: string,
): Promise<ClaimFiles | { problems: readonly string[] }> {
  try {
    const [declared, compared, revisions, areas] = await Promise.all([
      figures(`declared/${measure}`, base),
      figures(`compare/${measure}`, base),
      figures('revisions', base),
      figures('finder', base),
    ]);
    if (declared === null || compared === null) {
      const allowed = 'a measure as the address of its page has it, such as referrals';
      return { problems: [embedProblem('measure', measure, allowed)] };
    }
    if (revisions !== null && areas !== null) {
      return {
        measure: declared as Measure,
        compared: compared as CompareFile,
        revisions: revisions as RevisionsFile,
        areas: areas as readonly FinderEntry[],
      };
    }
  } catch {
    // No network, or no answer that can be read: said below.
  }
  return { problems: ['The figures that the claim is checked by are out of reach just now.'] };
}
