import { periodOf } from '../../../src/vocabulary/period';
import type { ImportedDataSet } from '../data-set';
import { valueOrSymbol, type Revision } from '../revisions/revisions';
import { toCsv } from './csv';
import { byCodeUnit } from './order';

/** The text of `revisions/<data set>.csv`: by releases, measure, area and period. */
export function revisionsCsv(revisions: readonly Revision[]): string {
  const sorted = [...revisions].sort(
    (a, b) =>
      byCodeUnit(a.older, b.older) ||
      byCodeUnit(a.measure, b.measure) ||
      byCodeUnit(a.area, b.area) ||
      byCodeUnit(a.period, b.period),
  );
  return toCsv(
    [
      'older_release',
      'newer_release',
      'measure',
      'authority',
      'period',
      'old_value',
      'old_symbol',
      'new_value',
      'new_symbol',
    ],
    sorted.map(({ older, newer, measure, area, period, before, after }) => [
      older,
      newer,
      measure,
      area,
      period,
      ...valueOrSymbol(before),
      ...valueOrSymbol(after),
    ]),
  );
}

/**
 * The text of `lookups/printed-rates.csv`: every printed rate; `recomputed` is empty where today's populations
 * give it too.
 */
export function printedRatesCsv(dataSets: readonly ImportedDataSet[]): string {
  const rows = dataSets.flatMap(({ dataSet, printedRates }) =>
    printedRates.map(({ release, measure, area, year, printed, recomputed }) => {
      const kind = dataSet.columns.find((column) => column.measure === measure)?.period;
      const period = periodOf(kind ?? 'year-ending-31-march', year);
      const key = [dataSet.id, release, measure, area, period];
      return { order: key.join(), cells: [...key, printed, recomputed] };
    }),
  );
  return toCsv(
    ['data_set', 'release', 'measure', 'authority', 'period', 'printed', 'recomputed'],
    rows.sort((a, b) => byCodeUnit(a.order, b.order)).map(({ cells }) => cells),
  );
}
