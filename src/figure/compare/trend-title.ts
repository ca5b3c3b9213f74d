import type { Measure } from '../../catalogue/measures/measure';
import { describePeriod } from '../../vocabulary/period';
import { movementOf } from '../standing/movement';
import { isMovement, type Movement } from '../standing/standing';
import { capitalised, formatCell } from '../words';
import type { CompareAreas, CompareFile } from './compare-file';
import { inPeriod } from './slice-words';
import { possessive } from './group-words';
import type { TrendReturn } from './trend-returns';

/**
 * What a chart through the years shows: in how many figures rose over the five years to the latest
 * period, or of one alone what it was; the measure's name where there are no such changes.
 */
export function trendTitle(
  file: CompareFile,
  areas: CompareAreas,
  measure: Measure,
  shown: readonly TrendReturn[],
): string {
  const plain = `${measure.label} through the years`;
  const period = file.periods.at(-1);
  if (period === undefined) return plain;
  const known = shown.flatMap((one): { one: TrendReturn; movement: Movement }[] => {
    const moved = { file, areas, measure, series: one.series, period };
    const movement = movementOf(moved, 5, null);
    return isMovement(movement) ? [{ one, movement }] : [];
  });
  const [first] = known;
  if (!first) return plain;
  const when = capitalised(inPeriod({ measure, period }));
  if (shown.length === 1) {
    const { value, difference } = first.movement;
    const write = (figure: number) => formatCell(measure, figure, null);
    return `${when}, ${possessive(first.one.label)} figure was ${write(value + difference)}; five years before it was ${write(value)}`;
  }
  if (known.length === 1) return plain;
  const rose = known.filter(({ movement }) => movement.difference > 0).length;
  const noun = shown.some(({ codes }) => codes.length > 1) ? 'returns' : 'authorities';
  const who = `${noun}${known.length === shown.length ? '' : ' that have both figures'}`;
  const reach = `between ${describePeriod(measure.period, first.movement.period)} and ${describePeriod(measure.period, period)}`;
  if (rose === 0) return `Figures rose in none of ${known.length} ${who} ${reach}`;
  if (rose < known.length) return `Figures rose in ${rose} of ${known.length} ${who} ${reach}`;
  return `Figures rose in ${rose === 2 ? 'both' : `all ${rose}`} ${who} ${reach}`;
}
