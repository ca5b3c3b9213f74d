import { linearFit } from '../../statistics/linear-fit';
import type { Switches } from '../../view/relationship-switches';
import { capitalised, formatNumber } from '../words';
import { intervalText, sideOf } from './number-words';
import { relatedWords } from './related-words';
import { varies } from './strength';

/** Fewer years than this have no slope worth the name. */
const fewestYears = 5;

/**
 * What one authority's own years show, in a few sentences, with the warning that so few years deserve.
 * `name` as it is spoken: "Barnsley", "the Isle of Wight".
 */
export function ownYearsSentence(
  points: readonly { x: number; y: number }[],
  name: string,
  switches: Pick<Switches, 'x' | 'y'>,
): string {
  const [x, y] = [relatedWords(switches.x), relatedWords(switches.y)];
  const who = capitalised(name);
  if (points.length < fewestYears) {
    const years = points.length === 1 ? 'one year' : `${points.length} years`;
    return points.length === 0
      ? `${who} has no year with both figures.`
      : `${who} has only ${years} with both figures: too few to say how they go together.`;
  }
  if (!varies(points.map((point) => point.x))) {
    return `${who} had the same figure of ${x.topic} in every year, so nothing can be seen to go with it.`;
  }
  const { slope, slopeInterval } = linearFit(points);
  const [size, interval] = [
    slope * x.step,
    { lower: slopeInterval.lower * x.step, upper: slopeInterval.upper * x.step },
  ];
  const way = size < 0 ? 'lower' : 'higher';
  const zero =
    sideOf(interval) === 'both'
      ? 'The interval holds 0: no pattern can be told from chance.'
      : 'The interval leaves out 0, but it takes the years for independent of one another, and they are not.';
  return `Over ${points.length} years of its own, ${who} had ${y.plural} ${formatNumber(Math.abs(size), 1)} ${y.points} ${way} ${x.forStep} (95% interval ${intervalText(interval, 1)}). ${zero} So few years show a pattern by chance easily, and much else changed over them.`;
}
