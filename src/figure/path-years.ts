import type { Measure } from '../catalogue/measures/measure';
import { yearOf, type Period } from '../vocabulary/period';

/** A year of a path: the period of y, which names it, and that of x. */
export interface PathYear {
  yPeriod: Period;
  xPeriod: Period;
}

/** The years into which no path leads: between them and the year before lies a break of x or of y. */
export function pathBreaks(x: Measure, y: Measure, years: readonly PathYear[]): number[] {
  const between = (measure: Measure, before: Period, after: Period) =>
    measure.breaks.some(({ at }) => before < at && at <= after);
  const inOrder = [...years].sort((a, b) => (a.yPeriod < b.yPeriod ? -1 : 1));
  const broken = inOrder.flatMap((year, place) => {
    const before = inOrder[place - 1];
    return before !== undefined &&
      (between(y, before.yPeriod, year.yPeriod) || between(x, before.xPeriod, year.xPeriod))
      ? [yearOf(year.yPeriod)]
      : [];
  });
  return [...new Set(broken)];
}

/** Beside a path that stands behind another only its first and its last year are written. */
export function labelOfEnds(place: number, years: number, year: number): string | null {
  return place === 0 || place === years - 1 ? String(year) : null;
}
