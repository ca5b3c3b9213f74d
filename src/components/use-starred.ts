import { useSyncExternalStore } from 'react';
import { Starred } from './starred';

const { read, subscribe, star, unstar } = new Starred(
  () => localStorage,
  () => window,
);

/** A person's own authority by its slug, and ways to choose and to drop it; the same in every tab. */
export function useStarred(): {
  starred: string | null;
  star: (slug: string) => void;
  unstar: () => void;
} {
  return { starred: useSyncExternalStore(subscribe, read, read), star, unstar };
}
