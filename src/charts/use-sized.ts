import { startTransition, useCallback, useState, type RefCallback } from 'react';
import { flushSync } from 'react-dom';

/** The width that a chart has to draw in, and the face that its text is drawn in. */
export interface Sized {
  width: number;
  font: string;
}

/** What a sheet of A4 has room for between its margins, in CSS pixels. */
const paperWidth = 660;

/**
 * A container's width and font, and the ref that measures it. A chart in the window is measured
 * in the commit that puts it there, so that it is drawn before anything is painted; one further
 * down waits for that paint. Null until it has a width. For paper it is drawn anew, no wider than that.
 */
export function useSized(): [Sized | null, RefCallback<HTMLElement>] {
  const [sized, setSized] = useState<Sized | null>(null);
  const measure = useCallback((node: HTMLElement | null) => {
    if (!node) return undefined;
    let isForPaper = false;
    const take = (width: number) => {
      if (width === 0) return;
      const font = getComputedStyle(node).fontFamily;
      setSized((before) =>
        before?.width === width && before.font === font ? before : { width, font },
      );
    };
    const read = () => {
      // What is drawn for paper can be higher, of which the observer hears.
      if (!isForPaper) take(node.clientWidth);
    };
    if (node.getBoundingClientRect().top < window.innerHeight) read();
    const toPaper = () => {
      isForPaper = true;
      // The browser takes the page as it is when this returns.
      flushSync(() => take(Math.min(node.clientWidth, paperWidth)));
    };
    const fromPaper = () => {
      isForPaper = false;
      read();
    };
    const observer = new ResizeObserver(() => startTransition(read));
    observer.observe(node);
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', fromPaper);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', fromPaper);
    };
  }, []);
  return [sized, measure];
}
