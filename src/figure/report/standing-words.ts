import type { FunnelPlace } from '../../statistics/funnel';
import { quarterName } from '../standing/quarter-words';
import type { Standing } from '../standing/standing';

const places: Readonly<Record<FunnelPlace, string>> = {
  'below 99.8': 'lower than expected',
  'below 95': 'somewhat lower than expected',
  inside: 'as expected',
  'above 95': 'somewhat higher than expected',
  'above 99.8': 'higher than expected',
};

/** Where a headline lies: what is expected for its size, and its quarter; each null where there is none. */
export interface Lies {
  expected: string | null;
  quarter: string | null;
}

/** A standing in the words of a table's cell. */
export function standingWords(standing: Standing | undefined): Lies {
  if (standing === undefined || standing.value === null) return { expected: null, quarter: null };
  const { place, quarter } = standing;
  return {
    expected: place === null ? null : places[place],
    quarter: quarter === null ? null : `${quarterName(quarter)} quarter`,
  };
}

/** What the words for limits, quarters and movements mean, in three sentences. */
export const whatLimitsMean: readonly [string, string, string] = [
  '“Somewhat higher” or “somewhat lower than expected” means that a figure lies further from England’s than chance and the usual differences between authorities would take 95 of 100 authorities of its size; without the “somewhat”, further than they would take 998 of 1,000.',
  'A quarter is the fourth of all authorities, put in order of their figures, in which this one lies; it is no rank, and says nothing of good or bad by itself.',
  'A change is “unusually large” where it is larger than 95 of 100 changes of the same measure among all authorities over as long; what is smaller is no news by itself, and “no more than chance can make” means that it need not mean anything at all.',
];
