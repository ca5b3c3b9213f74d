import { useState } from 'react';
import { yearOf } from '../../vocabulary/period';
import type { Comparison } from './comparison';

/** A button that saves the figures of the period as CSV, an authority a line, with all that is said of each. */
export function DownloadComparison({ comparison }: { comparison: Comparison }) {
  const { measure, areas, slice } = comparison;
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      const [{ compareTable }, { compareCsv, compareTidy }, { saveAs }] = await Promise.all([
        import('../../figure/compare/compare-table'),
        import('../../figure/compare/compare-tidy'),
        import('file-saver'),
      ]);
      const rows = compareTidy(areas, slice, compareTable(slice.file, areas, slice));
      const file = new Blob([compareCsv(rows)], { type: 'text/csv;charset=utf-8' });
      saveAs(file, `compare-${measure.id}-${yearOf(slice.period)}.csv`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => void save()}>
        Download CSV
      </button>
      {failed && <span role="alert"> The download could not be made: try again online.</span>}
    </>
  );
}
