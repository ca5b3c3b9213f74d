import type { CoverageCell, Missing } from '../../../src/figure/coverage';
import type { CoverageCount } from '../../../src/query/coverage';
import type { Area } from '../../../src/vocabulary/area';
import { yearOf, type Period, type PeriodKind } from '../../../src/vocabulary/period';

/** At most as many authorities are named as the reason why figures are missing. */
const mostNamed = 15;

/** The authorities that there were in a period. The workforce census and the population estimates
 * know reorganisations one children in need year earlier than the census does. */
export function authoritiesIn(areas: readonly Area[], kind: PeriodKind, period: Period): string[] {
  const year = yearOf(period) + (kind === 'at-30-september' || kind === 'mid-year' ? 1 : 0);
  return areas.flatMap(({ kind: of, code, firstYear, lastYear }) =>
    of === 'authority' && firstYear <= year && year <= (lastYear ?? year) ? code : [],
  );
}

/**
 * The cells of one measure, from its counts. Throws where the files have a row for an authority
 * that did not exist: then the register is wrong.
 */
export function coverageCells(
  counts: readonly CoverageCount[],
  kind: PeriodKind,
  areas: readonly Area[],
): CoverageCell[] {
  const periods = [...new Set(counts.map(({ period }) => period))].sort();
  return periods.map((period) => {
    const of = (wanted: string) =>
      counts.filter((one) => one.period === period && one.kind === wanted);
    const there = authoritiesIn(areas, kind, period);
    const rows = of('authority');
    const codes = rows.flatMap((row) => row.areas.split(','));
    const stray = codes.find((code) => !there.includes(code));
    if (stray !== undefined) {
      const measure = rows[0]?.measure ?? '';
      throw new Error(
        `${measure} has a row for authority ${stray} at ${period}, when it did not exist by data/lookups/authorities.csv.`,
      );
    }
    const absent = there.filter((code) => !codes.includes(code));
    const missing = rows
      .flatMap(({ symbol, areas: list }): [Missing['symbol'], string[]][] =>
        symbol === null ? [] : [[symbol, list.split(',')]],
      )
      .concat(absent.length > 0 ? [[null, absent]] : [])
      .map(([symbol, list]): Missing => ({
        symbol,
        count: list.length,
        areas: list.length <= mostNamed ? list : [],
      }))
      .sort((a, b) => b.count - a.count);
    const [england] = of('england');
    return {
      period,
      england: england ? (england.symbol ?? 'figure') : null,
      regions: (
        of('region')
          .find(({ symbol }) => symbol === null)
          ?.areas.split(',') ?? []
      ).filter((code) => code.startsWith('E12')).length,
      figures: rows.find(({ symbol }) => symbol === null)?.count ?? 0,
      existed: there.length,
      missing,
    };
  });
}
