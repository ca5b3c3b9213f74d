import { useEffect } from 'react';

/**
 * Brings what the address names after `#` into sight: the browser looked for it before the page's
 * script had come.
 */
export function useAnchor(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id === '') return;
    // Arriving by a link goes to the page's top first.
    const frame = requestAnimationFrame(() =>
      document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
}
