import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * On arrival at another page by a link: from its top, with the focus on its heading, so that a
 * keyboard and a screen reader start where the eye does. "Back" keeps the place that it had.
 */
export function useArrival(): void {
  const [path] = useLocation();
  const before = useRef(path);
  const address = useRef(location.pathname);
  const byHistory = useRef(false);
  useEffect(() => {
    const note = () => {
      // A link within the page, and another view of it, are history too, but no arrival.
      byHistory.current = location.pathname !== address.current;
    };
    addEventListener('popstate', note);
    return () => removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    address.current = location.pathname;
    if (byHistory.current) {
      byHistory.current = false;
      return;
    }
    scrollTo(0, 0);
    const focusHeading = (): boolean => {
      const heading = document.querySelector<HTMLElement>('main h1');
      heading?.focus({ preventScroll: true });
      return heading !== null;
    };
    if (focusHeading()) return;
    const observer = new MutationObserver(() => {
      if (focusHeading()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path]);
}
