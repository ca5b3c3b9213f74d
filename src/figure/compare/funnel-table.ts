import { describePeriod } from '../../vocabulary/period';
import type { Table } from '../figure';
import { capitalised, formatCell, formatNumber } from '../words';
import type { SliceFunnel } from './funnel-of';
import type { FunnelMark, Missing } from './panels';
import { placeWords } from './place-words';
import type { Slice } from './slice';
import { missingCell } from './slice-words';

/** A funnel in words and figures: everybody by name, with counts, and where each lies among the limits. */
export function funnelTable(
  slice: Slice,
  found: SliceFunnel,
  marks: readonly FunnelMark[],
  missing: readonly Missing[],
  limits: 'overdispersed' | 'naive',
): Table {
  const { measure, period } = slice;
  const { numerator, denominator } = measure.formula;
  const rows = [
    ...found.counted.map(({ label, cell }, index) => [
      label,
      formatCell(measure, cell.value, null),
      formatNumber(cell.counted.numerator, 0),
      formatNumber(cell.counted.denominator, 0),
      capitalised(placeWords(marks[index]?.place ?? 'inside', limits)),
    ]),
    ...missing.map((one) => {
      const left = found.leftOut.find(({ key }) => key === one.key);
      const figure = left ? formatCell(measure, left.cell.value, null) : missingCell(one);
      return [one.label, figure, '–', '–', '–'];
    }),
  ].sort(([a = ''], [b = '']) => a.localeCompare(b, 'en-GB'));
  return {
    caption: `${measure.label} and what is expected for the size, ${describePeriod(measure.period, period)}`,
    columns: [
      { key: 'name', label: 'Authority', numeric: false },
      { key: 'value', label: measure.unit.label, numeric: true },
      { key: 'numerator', label: capitalised(numerator?.label ?? ''), numeric: true },
      { key: 'denominator', label: capitalised(denominator?.label ?? ''), numeric: true },
      { key: 'place', label: 'Among the limits', numeric: false },
    ],
    rows,
  };
}
