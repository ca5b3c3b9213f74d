import type { FunnelPlace } from '../../statistics/funnel';
import type { QuarterBand } from '../../statistics/quartiles';
import { quarterName } from './quarter-words';
import type { KnownStanding } from './standing';

const expectedNamed: Record<Exclude<FunnelPlace, 'inside'>, string> = {
  'below 99.8': 'lower than expected',
  'below 95': 'somewhat lower than expected',
  'above 95': 'somewhat higher than expected',
  'above 99.8': 'higher than expected',
};

/** In a far quarter and yet no surprise: the one does not mean the other, so "but". */
function insideWords(quarter: QuarterBand | null): { join: string; words: string } {
  if (quarter?.first === 4) return { join: 'but', words: 'no higher than would be expected' };
  if (quarter?.last === 1) return { join: 'but', words: 'no lower than would be expected' };
  return { join: 'and', words: 'about as expected' };
}

/**
 * The sentence that says in which quarter a figure lies, and whether that is to be expected for its
 * size; null where neither is known.
 */
export function positionSentence(
  { quarter, place }: Pick<KnownStanding, 'quarter' | 'place'>,
  name: string,
  joint: boolean,
): string | null {
  const lies =
    quarter &&
    `puts ${joint ? 'this joint return' : name} in the ${quarterName(quarter)} quarter of authorities`;
  const { join, words } =
    place === null || place === 'inside'
      ? insideWords(quarter)
      : { join: 'and', words: expectedNamed[place] };
  const expected = place && `is ${words} for ${joint ? 'their' : 'its'} size`;
  if (lies && expected) return `That ${lies}, ${join} ${expected}.`;
  const either = lies || expected;
  return either ? `That ${either}.` : null;
}
