import { useCopy } from './use-copy';

/** A button that copies lines of code, and says whether it could. */
export function CopyCode({ code, what }: { code: string; what: string }) {
  const [outcome, copy] = useCopy(
    () => 'This browser does not let the page copy: select the lines instead.',
  );
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-label={`Copy the lines for ${what}`}
        onClick={() => copy(code)}
      >
        Copy
      </button>{' '}
      <span role="status">{outcome}</span>
    </>
  );
}
