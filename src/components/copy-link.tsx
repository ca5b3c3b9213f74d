import { useState } from 'react';

/** A button that copies a link to the page as it is, or to one place of it, and says whether it could. */
export function CopyLink({ hash = '', label }: { hash?: string; label: string }) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const { origin, pathname, search } = location;
    try {
      await navigator.clipboard.writeText(`${origin}${pathname}${search}${hash}`);
      setOutcome('Copied.');
    } catch {
      setOutcome('This browser does not let the page copy: take the address from its bar.');
    }
  };
  return (
    <span className="copy-link">
      <button type="button" className="quiet-button" aria-label={label} onClick={() => void copy()}>
        Copy link
      </button>{' '}
      <span role="status">{outcome}</span>
    </span>
  );
}
