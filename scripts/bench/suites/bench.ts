/** What a suite needs to measure the built site in browsers. */
export interface Bench {
  /** The address of the built site; ends with a slash. */
  site: string;
  /** The path of a Chrome or Chromium. */
  browser: string;
  /** Cold starts of each page, and drawings of each chart, at each setting. */
  runs: number;
  /** Tells what is being measured. */
  say: (text: string) => void;
}
