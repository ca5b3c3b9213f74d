import { useEffect, useState } from 'react';

const current = () => decodeURIComponent(location.hash.slice(1));

/** Brings the entry with this id into sight, if it is there: at once, for it may be far down. */
export function showEntry(id: string): void {
  document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
}

/**
 * The id that the address names after `#`. The entry is brought into sight once it is there: the
 * browser looked for it before the codebook had come.
 */
export function useHashTarget(): string {
  const [target, setTarget] = useState(current);
  useEffect(() => {
    const note = () => setTarget(current());
    addEventListener('hashchange', note);
    return () => removeEventListener('hashchange', note);
  }, []);
  useEffect(() => {
    if (target !== '') showEntry(target);
  }, [target]);
  return target;
}
