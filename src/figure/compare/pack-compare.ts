import type { CompareRow } from '../../query/compare';
import { englandCode } from '../../vocabulary/area';
import type { CompareFile, ComparedSeries } from './compare-file';

/** What a measure's file says beside its figures. */
export type CompareFacts = Pick<CompareFile, 'measure' | 'sources' | 'notes' | 'events'>;

/** An authority has the DfE's three digits; regions and England have the ONS's nine characters. */
function isAuthority(code: string): boolean {
  return code.length === 3;
}

/** A list, unless all of it is null. */
function unlessEmpty<Value>(list: readonly (Value | null)[]): readonly (Value | null)[] | null {
  return list.some((value) => value !== null) ? list : null;
}

function seriesOf(
  code: string,
  byPeriod: ReadonlyMap<string, CompareRow>,
  periods: CompareFile['periods'],
): ComparedSeries {
  const rows = periods.map((period) => byPeriod.get(period));
  const numerators = unlessEmpty(rows.map((row) => row?.numerator ?? null));
  const denominators = unlessEmpty(rows.map((row) => row?.denominator ?? null));
  const joints = unlessEmpty(rows.map((row) => row?.joint ?? null));
  return {
    code,
    figures: rows.map((row) => row?.value ?? row?.symbol ?? null),
    ...(numerators === null ? {} : { numerators }),
    ...(denominators === null ? {} : { denominators }),
    ...(joints === null ? {} : { joints }),
  };
}

/**
 * The rows of `compareQuery` as the prebuilt file of their measure. Its periods are those with a figure of
 * any authority; who has a row only in others is still listed. Throws where no authority has a figure.
 */
export function packCompare(rows: readonly CompareRow[], facts: CompareFacts): CompareFile {
  const shown = rows.filter(({ area, value }) => isAuthority(area) && value !== null);
  const periods = [...new Set(shown.map(({ period }) => period))].sort();
  if (periods.length === 0) throw new Error(`${facts.measure}: no authority has a figure.`);
  const byArea = new Map<string, Map<string, CompareRow>>();
  for (const row of rows) {
    const own = byArea.get(row.area) ?? new Map<string, CompareRow>();
    byArea.set(row.area, own.set(row.period, row));
  }
  const series = [...byArea.keys()]
    .sort()
    .map((code) => seriesOf(code, byArea.get(code) ?? new Map<string, CompareRow>(), periods));
  return {
    ...facts,
    periods,
    england: seriesOf(englandCode, byArea.get(englandCode) ?? new Map(), periods),
    regions: series.filter(({ code }) => !isAuthority(code) && code !== englandCode),
    authorities: series.filter(({ code }) => isAuthority(code)),
  };
}
