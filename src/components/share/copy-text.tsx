import { useId, useRef, useState, type ReactNode } from 'react';
import { copySelected } from './copy-selected';

/** A text to be taken away, with a button that copies it and says what happened. */
export function CopyText({
  label,
  text,
  rows = 3,
  hint,
  children,
}: {
  label: string;
  text: string;
  rows?: number;
  hint?: ReactNode;
  /** Beside the button. */
  children?: ReactNode;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('Copied.');
    } catch {
      // Without HTTPS, and in a frame that is not trusted, there is no clipboard to write to.
      area.current?.focus();
      area.current?.select();
      setOutcome(copySelected());
    }
  };
  return (
    <div className="share-text">
      <label htmlFor={id}>{label}</label>
      {hint && <p className="share-hint">{hint}</p>}
      <textarea
        id={id}
        ref={area}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="share-buttons">
        <button
          type="button"
          className="quiet-button"
          aria-label={`Copy: ${label}`}
          onClick={() => void copy()}
        >
          Copy
        </button>
        {children}
        <span role="status">{outcome}</span>
      </div>
    </div>
  );
}
