import { deviation, median, quantile } from 'd3-array';

/** One authority's figure for one year. */
export interface YearFigure {
  year: number;
  value: number;
}

/**
 * How much a measure usually moves, in its unit. `changes`: how many were seen; `median` and
 * `ninetyFifth`: percentiles of their size, whatever their direction; `spread`: the median, over
 * authorities, of the standard deviation of one authority's own changes (null if none has two).
 */
export interface UsualMovement {
  changes: number;
  median: number;
  ninetyFifth: number;
  spread: number | null;
}

/** The changes of one authority over so many years, never across a year without a figure at either end. */
function changesOf(series: readonly YearFigure[], years: number): number[] {
  const byYear = new Map(series.map(({ year, value }) => [year, value]));
  if (byYear.size < series.length) {
    throw new RangeError('An authority has two figures for one year: give each year once.');
  }
  return series.flatMap(({ year, value }) => {
    const before = byYear.get(year - years);
    return before === undefined ? [] : [value - before];
  });
}

/**
 * The usual movement of a measure over all authorities and years: each authority's figures are one
 * series (split it at breaks and reorganisations; joint returns are one series). `years`: the years
 * between the two figures of a change, 1 unless told. Null if there is no change to see. RangeError
 * for a series with a year twice.
 */
export function usualMovement(
  authorities: readonly (readonly YearFigure[])[],
  years = 1,
): UsualMovement | null {
  const changes = authorities.map((series) => changesOf(series, years));
  const sizes = changes.flat().map(Math.abs);
  const middle = median(sizes);
  const ninetyFifth = quantile(sizes, 0.95);
  if (middle === undefined || ninetyFifth === undefined) return null;
  const spread = median(changes, (own) => deviation(own)) ?? null;
  return { changes: sizes.length, median: middle, ninetyFifth, spread };
}
