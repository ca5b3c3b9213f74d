import type { Measure } from '../../catalogue/measures/measure';
import { citationOf } from '../citation';
import type { TidyRow } from '../figure';
import { tidyRow } from '../tidy';
import type { CompareFile } from './compare-file';
import { englandReturn, trendSeries, type TrendReturn } from './trend-returns';

/** The years of these returns and of England as a download; a joint return is one, under its own name. */
export function trendTidy(
  file: CompareFile,
  measure: Measure,
  shown: readonly TrendReturn[],
): TidyRow[] {
  const source = citationOf(file.sources).text;
  return [...shown, englandReturn(file)].flatMap((one) =>
    trendSeries(file, measure, one, 'focus').points.map(({ period, value, symbol }) =>
      tidyRow(
        { measure: measure.id, area: one.key, areaName: one.label, period, value, symbol },
        source,
      ),
    ),
  );
}
