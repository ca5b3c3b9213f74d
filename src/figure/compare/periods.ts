import type { Measure } from '../../catalogue/measures/measure';
import { describePeriod, periodOf, yearOf, type Period } from '../../vocabulary/period';
import { capitalised } from '../words';
import type { CompareFile } from './compare-file';

/** A period to show, and a sentence where it is not the one that was asked for. */
export interface ShownPeriod {
  period: Period;
  /** "There is no figure for … Shown is the nearest, …"; null where the period is the one asked for. */
  note: string | null;
}

/** The periods in which at least one authority has a figure and not only a symbol, oldest first. */
export function knownPeriods({ periods, authorities }: CompareFile): Period[] {
  return periods.filter((_, place) =>
    authorities.some(({ figures }) => typeof figures[place] === 'number'),
  );
}

/**
 * The known period of a year's label, or the nearest one with a note that says so (the later of two as
 * near); without a year the latest. Null where a measure has no figure of any authority.
 */
export function nearestPeriod(
  file: CompareFile,
  measure: Measure,
  year: number | null,
): ShownPeriod | null {
  const known = knownPeriods(file);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (year === null) return { period: last, note: null };
  const away = (period: Period) => Math.abs(yearOf(period) - year);
  const period = known.reduce((near, next) => (away(next) <= away(near) ? next : near));
  if (away(period) === 0) return { period, note: null };
  const name = (one: Period) => describePeriod(measure.period, one);
  const asked = name(periodOf(measure.period, year));
  const reach = first === last ? `only ${name(first)}` : `${name(first)} to ${name(last)}`;
  return {
    period,
    note: `No authority has a figure for ${asked}: ${measure.label} has figures for ${reach}. ${capitalised(name(period))} is shown.`,
  };
}
