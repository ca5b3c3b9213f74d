import type { Relationship } from '../../catalogue/relationships/relationship';
import type { Switches } from '../../view/relationship-switches';
import type { Told } from './between';
import { yearsBeforeOf } from './dates';
import { sideOf, type Side } from './number-words';
import type { NoFigure, YearRow } from './panels';
import { relatedWords } from './related-words';
import type { ToldWithin } from './within';
import { yearsSentence } from './years-panel';

const ways: Readonly<Record<Exclude<Side, 'both'>, string>> = { above: 'higher', below: 'lower' };

/** Where the interval of a finding lies; null where there is no finding. */
function side(found: Told | ToldWithin | NoFigure): Side | null {
  return 'reason' in found ? null : sideOf(found.interval);
}

/** What the comparison between authorities, and that within them, make of each other. */
function readingOf(between: Side | null, within: Side | null, switches: Switches): string {
  const [x, y] = [relatedWords(switches.x), relatedWords(switches.y)];
  const here = `Authorities with higher ${x.plural} over the years`;
  if (between === null || within === null) {
    return 'With so few left, one of the two comparisons cannot be made, and the other must not stand for both.';
  }
  if (between === 'both' && within === 'both') {
    return `Neither between authorities nor within them can a pattern be told from chance. That is not the same as no pattern: the intervals say how large one may be.`;
  }
  if (within === 'both') {
    return `${here} have ${ways[between === 'below' ? 'below' : 'above']} ${y.plural}, but when an authority’s own figure moves, no movement of the other can be told from chance. So it would be if something else that differs between authorities, such as need, deprivation or how they record, moved both. So it would also be if the effect were small or slow, or differed from team to team.`;
  }
  const own = `Where an authority’s own figure is higher than in its other years, its ${y.plural} tend to be ${ways[within]}`;
  if (between === 'both') {
    return `${own}, though between authorities no pattern can be told from chance. Something else that changed in the same authorities at the same time could do that too.`;
  }
  return between === within
    ? `${here} have ${ways[between]} ${y.plural}. ${own} as well. Something else that differs between authorities, and changes within them at the same time, could do that too.`
    : `${here} have ${ways[between]} ${y.plural}. ${own}: the two comparisons point in opposite directions, so neither can stand for the other.`;
}

/** What no figure of this kind shows, either way. Always said. */
export function neitherWay({ x: xId, y: yId }: Pick<Switches, 'x' | 'y'>): string {
  const [x, y] = [relatedWords(xId), relatedWords(yId)];
  return `These figures do not show that ${x.topic} causes ${y.topic}, and they do not show that ${x.topic} does not matter: they are averages of whole authorities, which say nothing of one worker or one child.`;
}

/** What must be said where x was counted at or after the end of y's year; an empty text otherwise. */
export function afterTheFact(relationship: Relationship, switches: Switches): string {
  const { topic } = relatedWords(switches.x);
  return yearsBeforeOf(relationship, switches) < relationship.x.yearsBefore
    ? `As the dates are joined now, ${topic} is counted at or after the end of the year that it is set against: it cannot have come first.`
    : '';
}

/** One paragraph on what the years, the comparison between authorities and that within them show together. */
export function togetherOf(
  relationship: Relationship,
  switches: Switches,
  rows: readonly YearRow[],
  between: Told | NoFigure,
  within: ToldWithin | NoFigure,
): string {
  return [
    yearsSentence(rows),
    readingOf(side(between), side(within), switches),
    afterTheFact(relationship, switches),
    neitherWay(switches),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
