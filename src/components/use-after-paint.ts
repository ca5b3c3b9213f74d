import { useEffect, useState } from 'react';

/**
 * How many of `total` parts to render: one at once, the next each time the browser has painted. All at
 * once where nobody looks, such as in a background tab and when the page is written ahead of time.
 */
export function useOneByOne(total: number): number {
  const [count, setCount] = useState(() => (document.hidden ? Infinity : 1));
  useEffect(() => {
    if (count >= total) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A frame's callback runs before the paint; the task after it runs when the paint is done.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setCount((shown) => shown + 1), 0);
    });
    // A hidden page has no frames, and a page that is printed from the background wants all of it.
    const slow = setTimeout(() => setCount(total), 1000);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearTimeout(slow);
    };
  }, [count, total]);
  return Math.min(count, total);
}
