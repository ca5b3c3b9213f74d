import { useState, type ReactNode } from 'react';

/** A button that makes a download, and says so where it cannot. */
export function SaveButton({
  children,
  onSave,
  disabled = false,
}: {
  children: ReactNode;
  onSave: () => Promise<void>;
  disabled?: boolean;
}) {
  const [outcome, setOutcome] = useState<'none' | 'working' | 'failed'>('none');
  const run = async () => {
    setOutcome('working');
    try {
      await onSave();
      setOutcome('none');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        disabled={disabled}
        aria-busy={outcome === 'working'}
        onClick={() => void run()}
      >
        {children}
      </button>
      {outcome === 'failed' && (
        <span role="alert">The download could not be made: try again online.</span>
      )}
    </>
  );
}
