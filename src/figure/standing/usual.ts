import type { Measure } from '../../catalogue/measures/measure';
import { usualMovement, type UsualMovement, type YearFigure } from '../../statistics/year-to-year';
import { yearOf } from '../../vocabulary/period';
import { cellAt, type CompareFile } from '../compare/compare-file';

/**
 * How far the measure usually moves over so many years: each return is one series, a joint one too,
 * and a break ends it. After a reorganisation the code is another, and so is the series. Null if no
 * return has two such years.
 */
export function usualOf(file: CompareFile, measure: Measure, years: number): UsualMovement | null {
  const found = new Map<string, Map<number, YearFigure>>();
  for (const series of file.authorities) {
    file.periods.forEach((period, place) => {
      const { value, joint } = cellAt(series, place);
      if (value === null) return;
      const since = measure.breaks.filter(({ at }) => at <= period).length;
      const key = `${joint ?? series.code} ${since}`;
      const figures = found.get(key) ?? new Map<number, YearFigure>();
      found.set(key, figures);
      figures.set(yearOf(period), { year: yearOf(period), value });
    });
  }
  return usualMovement(
    [...found.values()].map((figures) => [...figures.values()]),
    years,
  );
}
