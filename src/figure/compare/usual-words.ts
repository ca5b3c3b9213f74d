import type { Measure } from '../../catalogue/measures/measure';
import type { UsualMovement } from '../../statistics/year-to-year';
import { usualOf } from '../standing/usual';
import { formatNumber } from '../words';
import type { CompareFile } from './compare-file';

/** With fewer changes than this their percentiles say little. */
const fewest = 30;

/** How far figures usually move over one year and over five; null where that cannot be said. */
export interface UsualMovements {
  oneYear: UsualMovement | null;
  fiveYears: UsualMovement | null;
}

/** A slider steps through the years of one file: its movements are the same in all of them. */
const known = new WeakMap<CompareFile, UsualMovements>();

/**
 * A measure's usual movements over all authorities and years, never across a break or a reorganisation.
 * None of counts: those of large authorities move further than those of small ones.
 */
export function usualMovements(file: CompareFile, measure: Measure): UsualMovements {
  const before = known.get(file);
  if (before) return before;
  const enough = (years: number) => {
    const found = measure.sized ? null : usualOf(file, measure, years);
    return found && found.changes >= fewest ? found : null;
  };
  const movements = { oneYear: enough(1), fiveYears: enough(5) };
  known.set(file, movements);
  return movements;
}

/** The same in sentences, which stand beside every one-year change. */
export function usualWords(file: CompareFile, measure: Measure): string {
  if (measure.sized) {
    return 'Counts of large authorities move further than those of small ones, so no usual movement is given: a rate or a share has one.';
  }
  const size = (value: number) => {
    const number = formatNumber(value, measure.decimals);
    return measure.unit.kind === 'percent' ? `${number} points` : `${number}${measure.unit.suffix}`;
  };
  const halves = ({ median, ninetyFifth }: UsualMovement) =>
    `half of all changes are of ${size(median)} or less, and 19 in 20 of ${size(ninetyFifth)} or less`;
  const { oneYear: one, fiveYears: five } = usualMovements(file, measure);
  if (one === null) {
    return 'There are too few years to say how far figures usually move from one to the next.';
  }
  const spread =
    one.spread === null
      ? ''
      : `one authority’s figure usually moves by about ±${size(one.spread)} (a standard deviation); `;
  return [
    `From one year to the next ${spread}${halves(one)}.`,
    ...(five === null ? [] : [`Over five years ${halves(five)}.`]),
  ].join(' ');
}
