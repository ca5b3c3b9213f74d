import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import type { Told } from './between';
import type { NoFigure } from './panels';
import { afterTheFact, neitherWay } from './together';
import type { ToldWithin } from './within';

/**
 * The page's first paragraph: the year's pattern, what becomes of it within authorities, and what
 * neither shows. Nobody who reads only this can take away a cause, nor that there is none.
 */
export function summaryOf(
  relationship: Relationship,
  switches: Switches,
  year: Told | NoFigure,
  within: ToldWithin | NoFigure,
): string {
  return [
    'reason' in year ? year.reason : year.sentence,
    'reason' in within ? `Within authorities: ${within.reason}` : within.sentence,
    afterTheFact(relationship, switches),
    neitherWay(switches),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
