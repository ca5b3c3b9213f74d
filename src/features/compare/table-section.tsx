import { compareTable } from '../../figure/compare/compare-table';
import { usualWords } from '../../figure/compare/usual-words';
import { CompareRows } from './compare-rows';
import type { Comparison } from './comparison';
import { FigureFrame } from './figure-frame';

/** Every authority in a table that can be sorted, a year's change beside five years' and what is usual. */
export function TableSection({ comparison }: { comparison: Comparison }) {
  const { slice, areas } = comparison;
  const rows = compareTable(slice.file, areas, slice);
  return (
    <FigureFrame
      id="figures"
      about="Figures"
      title="Every authority, with its changes"
      comparison={comparison}
      table={null}
    >
      <p className="compare-usual">{usualWords(slice.file, slice.measure)}</p>
      <CompareRows rows={rows} comparison={comparison} />
    </FigureFrame>
  );
}
