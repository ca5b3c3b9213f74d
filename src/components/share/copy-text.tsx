import { useId, useRef, type ReactNode } from 'react';
import { useCopy } from '../use-copy';
import { copySelected } from './copy-selected';

/** A text to be taken away, with a button that copies it and says what happened. */
export function CopyText({
  label,
  text,
  rows = 3,
  hint,
  isReady = true,
  children,
}: {
  label: string;
  text: string;
  rows?: number;
  hint?: ReactNode;
  /** False while a part of the text is still on its way. */
  isReady?: boolean;
  /** Beside the button. */
  children?: ReactNode;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, copy] = useCopy(() => {
    area.current?.focus();
    area.current?.select();
    return copySelected();
  });
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
          disabled={!isReady}
          onClick={() => copy(text)}
        >
          Copy
        </button>
        {children}
        <span role="status">{outcome}</span>
      </div>
    </div>
  );
}
