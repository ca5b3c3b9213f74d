import { useEffect, useRef, useState, type RefObject } from 'react';

/** How long charts may take to be drawn in the paper's width, in milliseconds. */
const patience = 3000;

/** Done when every chart in it is as wide as the element itself, or when patience is out. */
async function drawnAsWide(element: HTMLElement): Promise<void> {
  const until = performance.now() + patience;
  const isWide = () =>
    [...element.querySelectorAll<HTMLElement>('.chart-surface')].every(
      ({ offsetWidth, parentElement }) => offsetWidth === parentElement?.clientWidth,
    );
  do {
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (!isWide() && performance.now() < until);
}

/**
 * Prints the page, after the pack has taken the width of the paper: on a narrow screen its charts would
 * otherwise be printed as narrow as they are. `atPaperWidth` until the print dialog is closed; `pack` is
 * the ref of what is printed.
 */
export function usePrint(): {
  atPaperWidth: boolean;
  print: () => void;
  pack: RefObject<HTMLElement | null>;
} {
  const pack = useRef<HTMLElement>(null);
  const [atPaperWidth, setAtPaperWidth] = useState(false);
  useEffect(() => {
    const back = () => setAtPaperWidth(false);
    addEventListener('afterprint', back);
    return () => removeEventListener('afterprint', back);
  }, []);
  const print = () => {
    setAtPaperWidth(true);
    if (pack.current) void drawnAsWide(pack.current).then(() => window.print());
  };
  return { atPaperWidth, print, pack };
}
