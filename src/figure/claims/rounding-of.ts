import type { Measure } from '../../catalogue/measures/measure';
import { yearOf, type Period } from '../../vocabulary/period';

/** Whether a code is England's or a region's: an ONS code. An authority's is the DfE's three digits. */
function isTotal(area: string): boolean {
  return area.startsWith('E');
}

/**
 * What a printed figure was rounded to: an authority's count to nothing (0), England's and a region's to
 * 10, before 2013 mostly to 100; a share, a rate or a median to the measure's last decimal, or to a whole
 * number where the releases of 2010 to 2012 printed none.
 */
export function roundingOf(
  { unit, decimals }: Pick<Measure, 'unit' | 'decimals'>,
  counted: boolean,
  area: string,
  period: Period,
  value: number,
): number {
  const early = yearOf(period) < 2013;
  if (counted || unit.kind === 'count') {
    if (!isTotal(area) || value % 10 !== 0) return 0;
    return early && value % 100 === 0 ? 100 : 10;
  }
  return early && Number.isInteger(value) ? 1 : 10 ** -decimals;
}
