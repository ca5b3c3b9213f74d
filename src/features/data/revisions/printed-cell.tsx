import type { ColumnUnit } from '../../../catalogue/datasets/dataset';
import type { Printed } from '../../../figure/revisions-file';
import { formatNumber } from '../../../figure/words';
import { bracketed, symbolMeanings } from '../../../vocabulary/symbol';

/** A cell as a release prints it: a number of its unit, or its symbol, or no row at all. */
export function PrintedCell({
  printed,
  unit,
}: {
  printed: Printed;
  unit: ColumnUnit | undefined;
}) {
  if (printed === null) return <small>no row</small>;
  if (typeof printed !== 'number') {
    return <abbr title={symbolMeanings[printed]}>{bracketed(printed)}</abbr>;
  }
  const decimals = unit === 'count' || unit === 'days' ? 0 : 1;
  return `${formatNumber(printed, decimals)}${unit === 'percent' ? '%' : ''}`;
}
