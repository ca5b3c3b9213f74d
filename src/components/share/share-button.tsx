import { useState, type ComponentType } from 'react';
import type { Shareable } from './shareable';

type Sheet = ComponentType<{ shareable: Shareable; onClose: () => void }>;

/** A button that opens the share sheet of a chart; the sheet is fetched when somebody first asks for it. */
export function ShareButton({
  title,
  share,
}: {
  /** What is shared, for those who hear the page. */
  title: string;
  share: () => Shareable | Promise<Shareable>;
}) {
  const [open, setOpen] = useState<{ Sheet: Sheet; shareable: Shareable } | null>(null);
  const [failed, setFailed] = useState(false);
  const show = async () => {
    try {
      const [{ ShareSheet }, shareable] = await Promise.all([import('./share-sheet'), share()]);
      setOpen({ Sheet: ShareSheet, shareable });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-haspopup="dialog"
        aria-label={`Share: ${title}`}
        onClick={() => void show()}
      >
        Share
      </button>
      {failed && <span role="alert"> The share sheet is out of reach: try again online.</span>}
      {open && <open.Sheet shareable={open.shareable} onClose={() => setOpen(null)} />}
    </>
  );
}
