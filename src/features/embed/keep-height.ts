/** How long the page around has for making the frame as high as was announced, in milliseconds. */
const patience = 500;

/**
 * Announces how high `root` is, now and whenever that changes. While the frame follows, no scroll bar comes
 * and goes; in a frame that stays lower, the page scrolls.
 */
export function keepHeight(root: HTMLElement, announce: (height: number) => void): void {
  const page = document.documentElement;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** The height of the frame in which the page has to scroll; null where it need not. */
  let scrolled: number | null = null;
  const height = () => root.getBoundingClientRect().height;
  const judge = () => {
    scrolled = Math.floor(height()) > window.innerHeight ? window.innerHeight : null;
    page.classList.toggle('announced', scrolled === null);
  };
  const settle = () => {
    if (window.parent === window) return;
    announce(height());
    if (scrolled !== window.innerHeight) page.classList.add('announced');
    clearTimeout(waiting);
    waiting = setTimeout(judge, patience);
  };
  new ResizeObserver(settle).observe(root);
  window.addEventListener('resize', settle);
  settle();
}
