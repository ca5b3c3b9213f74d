import type { Dataset } from './dataset';

/** What a page says of itself, and the figures that it shows first. */
export interface Page {
  /** Below the base path, without a slash before it or an ending: `authority/barnsley`, `` for the first page. */
  path: string;
  title: string;
  description: string;
  /** The file of figures to fetch while the program loads, below the base path. */
  figures: string | null;
  /** What search engines are told of the data; on the page that offers them. */
  dataset?: Dataset;
}
