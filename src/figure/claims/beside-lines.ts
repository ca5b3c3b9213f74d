import type { Beside } from '../../catalogue/claims/claim';
import { measureOf } from '../../catalogue/measures/known';
import type { FigureRow } from '../../query/rows';
import { formatNumber, formatPoint } from '../words';
import { releaseOf, whenText, type FactLine, type Known } from './fact-lines';

/** England's figures that stand beside a claim or an article. Throws for one that the file does not hold. */
export function besideLines(
  besides: readonly Beside[],
  england: readonly FigureRow[],
  { sources }: Known,
): FactLine[] {
  return besides.map(({ measure: id, period, less, label }) => {
    const measure = measureOf(id);
    const own = england.filter((row) => row.measure === id);
    const row = period === undefined ? own.at(-1) : own.find((one) => one.period === period);
    if (!row) throw new Error(`England has no row of "${id}" for ${period ?? 'any period'}.`);
    const part = england.find((one) => one.measure === less && one.period === row.period);
    const taken = part?.value ?? null;
    const rest = row.value === null || taken === null ? null : row.value - taken;
    return {
      label: label ?? measure.label,
      place: 'England',
      when: whenText(measure, row.period),
      figure:
        less === undefined
          ? formatPoint(measure, row.value, row.symbol)
          : rest === null
            ? formatPoint(measure, null, row.symbol ?? part?.symbol ?? null)
            : `${formatNumber(rest, 0)} (worked out here)`,
      release: releaseOf(sources[id], row.period),
    };
  });
}
