import { useState } from 'react';

/** A button that copies lines of code, and says whether it could. */
export function CopyCode({ code, what }: { code: string; what: string }) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      // Where the page is not served over HTTPS, a browser has no clipboard.
      await navigator.clipboard.writeText(code);
      setOutcome('Copied.');
    } catch {
      setOutcome('This browser does not let the page copy: select the lines instead.');
    }
  };
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-label={`Copy the lines for ${what}`}
        onClick={() => void copy()}
      >
        Copy
      </button>{' '}
      <span role="status">{outcome}</span>
    </>
  );
}
