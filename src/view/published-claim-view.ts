import { readId, readTheme } from './embed-values';
import { plainEmbed, type EmbedView } from './embed-view';
import { readingOnce } from './reading-once';

/** How the embed of a published claim is shown: all that its address can say after the path. */
export type PublishedClaimView = Pick<EmbedView, 'theme' | 'id'>;

/** The path of the embed of a published claim, without base and without a slash before it. */
export function publishedClaimPath(id: string): string {
  return `embed/claims/${id}`;
}

/**
 * The view that a query string holds. Names that are not the embed's are passed over; a value that makes no
 * sense is refused: a sentence each.
 */
export function readPublishedClaim(
  search: string,
): { view: PublishedClaimView } | { problems: readonly string[] } {
  const problems: string[] = [];
  const read = readingOnce(new URLSearchParams(search), problems);
  const view: PublishedClaimView = {
    theme: read('theme', plainEmbed.theme, readTheme),
    id: read('id', plainEmbed.id, readId),
  };
  return problems.length > 0 ? { problems } : { view };
}
