import { useState } from 'react';
import type { TidyRow } from '../figure/figure';

/** A button that saves figures as CSV; the writer is fetched when somebody first asks for it. */
export function DownloadCsv({ rows, name }: { rows: readonly TidyRow[]; name: string }) {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      const [{ figureCsv }, { saveAs }] = await Promise.all([
        import('../figure/csv'),
        import('file-saver'),
      ]);
      saveAs(new Blob([figureCsv(rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
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
