import { startTransition, useCallback, useState, type RefCallback } from 'react';

/** The width that a chart has to draw in, and the face that its text is drawn in. */
export interface Sized {
  width: number;
  font: string;
}

/**
 * A container's width and font, and the ref that measures it. A chart in the window is measured
 * in the commit that puts it there, so that it is drawn before anything is painted; one further
 * down waits for that paint. Null until it has a width.
 */
export function useSized(): [Sized | null, RefCallback<HTMLElement>] {
  const [sized, setSized] = useState<Sized | null>(null);
  const measure = useCallback((node: HTMLElement | null) => {
    if (!node) return undefined;
    const read = () => {
      const width = node.clientWidth;
      if (width === 0) return;
      const font = getComputedStyle(node).fontFamily;
      setSized((before) =>
        before?.width === width && before.font === font ? before : { width, font },
      );
    };
    if (node.getBoundingClientRect().top < window.innerHeight) read();
    const observer = new ResizeObserver(() => startTransition(read));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [sized, measure];
}
