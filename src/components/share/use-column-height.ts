import { useCallback, useState } from 'react';
import { usualHeight } from '../../figure/share/embed-code';

/**
 * The heights that embeds have in a column, each as its preview first tells it: what a reader opens in there
 * later changes no code. `isKnown`: that of the embed at this address has been told.
 */
export function useColumnHeight(address: string) {
  const [heights, setHeights] = useState<Readonly<Record<string, number>>>({});
  const tell = useCallback(
    (of: string, height: number) =>
      setHeights((told) => (of in told ? told : { ...told, [of]: height })),
    [],
  );
  return { height: heights[address] ?? usualHeight, isKnown: address in heights, tell };
}
