import type { CardParts } from '../../src/figure/card-parts';

/** A drawn page: its root's markup, with the token for the base path, and the files it was drawn from. */
export interface Drawn {
  html: string;
  card: CardParts;
  /** Below the site's folder. */
  files: readonly string[];
}

/** What the app's bundle offers; it is loaded as a file, because scripts know no pages. */
export interface App {
  prerender: (
    resize: (width: 'desktop' | 'phone') => void,
    settled: () => Promise<void>,
  ) => Promise<Omit<Drawn, 'files'>>;
  chartWidth: (chart: Element, width: 'desktop' | 'phone') => number;
}
