import {
  claimHows,
  claimKinds,
  firstClaimView,
  readSaid,
  writeClaimView,
  type ClaimView,
} from './claim-view';
import { embedProblem } from './embed-problem';
import { readId, readTheme, readWord, readYear, type Read } from './embed-values';
import { plainEmbed, type EmbedView } from './embed-view';
import { isSlug } from './group-choice';
import { readingOnce } from './reading-once';

/** How a checked claim is shown in a frame: what its address can say after the path. */
export interface ClaimEmbedView extends Pick<EmbedView, 'theme' | 'id'> {
  claim: ClaimView;
}

/** The path of every embedded claim, without base: its query says which. */
export const claimEmbedPath = 'embed/claim';

/** What can be a measure or an area: whether there is one, only the files can tell. */
function readName(text: string, example: string): Read<string> {
  return isSlug(text) && text.length <= 80
    ? { value: text }
    : { allowed: `a name as the addresses of this site have it, such as ${example}` };
}

function readNumber(text: string): Read<string> {
  return readSaid(text) === text
    ? { value: text }
    : { allowed: 'a number in digits, with at most two after the point, such as 43100 or -3.5' };
}

/**
 * The claim that a query string holds, as /claims/check writes it. Names that are not a claim's are passed
 * over; a value that makes no sense, and a claim without a number, are refused: a sentence each.
 */
export function readClaimEmbed(
  search: string,
): { view: ClaimEmbedView } | { problems: readonly string[] } {
  const problems: string[] = [];
  const params = new URLSearchParams(search);
  const read = readingOnce(params, problems);
  const first = firstClaimView;
  const kind = read('kind', first.kind, (text) => readWord(claimKinds, text));
  const since = read<number | null>('since', null, readYear);
  const view: ClaimEmbedView = {
    claim: {
      measure: read('measure', first.measure, (text) => readName(text, first.measure)),
      area: read('area', first.area, (text) => readName(text, first.area)),
      kind,
      year: read<number | null>('year', null, readYear),
      since: kind === 'figure' ? null : since,
      said: read<string | null>('said', null, readNumber),
      how: read('how', first.how, (text) => readWord(claimHows, text)),
    },
    theme: read('theme', plainEmbed.theme, readTheme),
    id: read<string | null>('id', null, readId),
  };
  if (!params.has('said')) {
    problems.push(embedProblem('said', '', 'the number that was stated, such as 43100 or 24.9'));
  }
  return problems.length > 0 ? { problems } : { view };
}

/** The query string of an embedded claim, without `?`. */
export function writeClaimEmbed({ claim, theme, id }: ClaimEmbedView): string {
  return [
    writeClaimView(claim),
    theme === plainEmbed.theme ? '' : `theme=${theme}`,
    id === null ? '' : `id=${id}`,
  ]
    .filter((part) => part !== '')
    .join('&');
}
