import { useEffect, useId, useRef, type ReactNode } from 'react';
import './share.css';

/** A dialog over the page, from which something is taken away: what it is of, and what closes it. */
export function Sheet({
  title,
  about,
  closes,
  onClose,
  children,
}: {
  title: string;
  /** What is taken away. */
  about: string;
  /** The closing button's name. */
  closes: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
  }, []);
  // Closing it hands the focus back to the button; a click beside it closes it too.
  return (
    <dialog
      ref={dialog}
      className="share"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.close();
      }}
    >
      <div className="share-inside">
        <div className="share-head">
          <div>
            <h2 id={`${id}-title`}>{title}</h2>
            <p>{about}</p>
          </div>
          <button
            type="button"
            className="quiet-button"
            onClick={() => dialog.current?.close()}
            aria-label={closes}
          >
            Close
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
