import { useState } from 'react';

/**
 * Copies texts, and says what came of it. `otherwise` says, or does and says, what is left where a browser
 * has no clipboard to write to: without HTTPS, and in a frame that is not trusted.
 */
export function useCopy(otherwise: () => string): [string, (text: string) => void] {
  const [outcome, setOutcome] = useState('');
  const copy = (text: string) => {
    // Within the promise: where there is no clipboard, asking for it throws.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setOutcome('Copied.'),
        () => setOutcome(otherwise()),
      );
  };
  return [outcome, copy];
}
