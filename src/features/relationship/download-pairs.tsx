import { useState } from 'react';
import type { Related } from './related';

/** The name that the download of pairs has. */
export function pairsFileName(relationship: string): string {
  return `${relationship}-pairs.csv`;
}

/** A button that saves every pair that the switches leave as CSV, with both reference dates. */
export function DownloadPairs({ related }: { related: Related }) {
  const { relationship, files, areas, view, figures } = related;
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      const [{ pairsCsv, pairsTidy }, { saveAs }] = await Promise.all([
        import('../../figure/relationship/pairs-tidy'),
        import('file-saver'),
      ]);
      const rows = pairsTidy(files, areas, relationship, view, figures.pairs);
      const file = new Blob([pairsCsv(rows)], { type: 'text/csv;charset=utf-8' });
      saveAs(file, pairsFileName(relationship.id));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => void save()}>
        Download CSV of the pairs
      </button>
      {failed && <span role="alert"> The download could not be made: try again online.</span>}
    </>
  );
}
